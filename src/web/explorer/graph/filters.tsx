// What a graph shows, and what its signs mean.
/** @jsxImportSource preact */
import { h } from 'preact';
import type { GraphText } from '../text/graph-vi.ts';
import type { Picture } from './elements.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Parts } from './parts.ts';
import { shapeOf } from './svg.ts';

export function Filters({ text, lang, graph, act }: Parts) {
  const { state, picture } = graph;
  const { span, areas } = picture;
  const [first, last] = span ?? [0, 0];
  const [from, to] = state.years ?? [first, last];
  const setYears = (low: number, high: number) =>
    act({ do: 'years', years: low <= first && high >= last ? null : [Math.min(low, high), Math.max(low, high)] });
  return (
    <details class="filter-box" open>
      <summary>{text.filters}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{text.kindsShown}</legend>
          {KINDS.map((kind) => (
            <label key={kind} class="check">
              <input
                type="checkbox"
                checked={!state.without.includes(kind)}
                onChange={({ currentTarget }) => act({ do: 'kind', kind, isShown: currentTarget.checked })}
              />
              <Icon kind={kind} />
              {text.kinds[kind]}
            </label>
          ))}
        </fieldset>
        {areas.length > 0 && (
          <label>
            {text.area}
            <select
              value={state.area ?? ''}
              onChange={({ currentTarget }) => act({ do: 'area', area: currentTarget.value || null })}
            >
              <option value="">{text.anyArea}</option>
              {areas.map((area) => (
                <option key={area.id} value={area.id}>
                  {lang === 'en' ? area.nameEn : area.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {span && last > first && (
          <fieldset class="graph-years">
            <legend>{text.years(from, to)}</legend>
            <Year label={text.yearFrom} value={from} span={span} set={(year) => setYears(year, Math.max(year, to))} />
            <Year label={text.yearTo} value={to} span={span} set={(year) => setYears(Math.min(year, from), year)} />
            <span class="quiet">{text.undated}</span>
          </fieldset>
        )}
        {state.hidden.length > 0 && (
          <div class="graph-buttons">
            <button type="button" onClick={() => act({ do: 'show', id: null })}>
              {text.hiddenCount(state.hidden.length)}
            </button>
          </div>
        )}
      </form>
    </details>
  );
}

interface YearProps {
  label: string;
  value: number;
  span: readonly [number, number];
  set: (year: number) => void;
}

const Year = ({ label, value, span: [first, last], set }: YearProps) => (
  <label>
    {label} {value}
    <input
      type="range"
      min={first}
      max={last}
      value={value}
      // Only when it is let go: each year on the way would be a step to undo.
      onChange={({ currentTarget }) => set(Number(currentTarget.value))}
    />
  </label>
);

export function Legend({ text, picture }: { text: GraphText; picture: Picture }) {
  const kinds = KINDS.filter((kind) => picture.nodes.some((node) => node.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <ul class="graph-legend" aria-label={text.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Icon kind={kind} />
          {text.kinds[kind]}
        </li>
      ))}
      <li>
        <Line isSure />
        {text.sure}
      </li>
      <li>
        <Line isSure={false} />
        {text.unsure}
      </li>
      <li class="quiet">{text.direction}</li>
    </ul>
  );
}

const Icon = ({ kind }: { kind: Kind }) => (
  <svg viewBox="-17 -17 34 34" class={`graph-icon is-${kind}`} aria-hidden="true">
    {h(...shapeOf(kind))}
  </svg>
);

const Line = ({ isSure }: { isSure: boolean }) => (
  <svg viewBox="0 0 40 10" class="graph-line" aria-hidden="true">
    <path d="M1 5h38" stroke-dasharray={isSure ? undefined : '6 4'} />
  </svg>
);
