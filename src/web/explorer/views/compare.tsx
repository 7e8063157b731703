// Two agreements or two provinces side by side: added, dropped, kept, and what can't be said.
/** @jsxImportSource preact */
import {
  ComparedSummariesDocument,
  ComparisonDocument,
  type ComparisonQuery,
  ProvinceAreasDocument,
  type ProvinceAreasQuery,
} from '../../../generated/client/graphql.ts';
import type { ComparisonChange, ThingKind } from '../../../generated/model.ts';
import { usePage } from '../page.tsx';
import { type Choice, type Chosen, choiceOf } from '../parts/chosen.ts';
import { sayCompared } from '../parts/facts.tsx';
import { Area, Titled, To } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section } from '../parts/section.tsx';
import { TwoThings } from '../parts/two-things.tsx';
import { citesOfClaim } from '../sources.ts';
import type { Asking, View } from '../view.ts';

const KINDS: readonly ThingKind[] = ['AGREEMENT', 'PROVINCE'];

type Comparison = NonNullable<ComparisonQuery['compareAgreements']>;
type Cell = ProvinceAreasQuery['areaMatrix'][number];

interface Compared {
  agreements: Comparison | null;
  /** Summaries in Vietnamese by those in English, which the comparison has. */
  inVietnamese: ReadonlyMap<string, string>;
  provinces: readonly [readonly Cell[], readonly Cell[]] | null;
}

export const compare: View = async (asking) => {
  const { query, text } = asking;
  const [left, right] = await Promise.all([
    choiceOf(asking, query.get('left'), KINDS),
    choiceOf(asking, query.get('right'), KINDS),
  ]);
  const ends = left && right && 'thing' in left && 'thing' in right ? ([left.thing, right.thing] as const) : null;
  const compared = ends && (await compareThings(asking, ends));
  const title = ends && compared ? text.comparison.title(ends[0].name, ends[1].name) : text.pages.compare;
  return {
    title,
    description: text.comparison.lead,
    unlisted: ends === null && (left !== null || right !== null),
    body: <Compare left={left} right={right} ends={ends} compared={compared} title={title} />,
    data: compared,
  };
};

/** Null where the two can't be compared. */
async function compareThings(
  { ask, part, language }: Asking,
  [left, right]: readonly [Chosen, Chosen],
): Promise<Compared | null> {
  const both = (kind: string) => left.id !== right.id && left.id.startsWith(kind) && right.id.startsWith(kind);
  if (both('agreement:')) {
    const [{ compareAgreements }, said] = await Promise.all([
      ask(ComparisonDocument, { left: left.id, right: right.id }),
      language === 'vi' ? part(ask(ComparedSummariesDocument, { ids: [left.id, right.id] })) : null,
    ]);
    const summaries = [...(said?.provisions ?? []), ...(said?.commitments ?? [])];
    const inVietnamese = new Map(
      summaries.flatMap(({ summary, summaryVi }) => (summaryVi ? [[summary, summaryVi]] : [])),
    );
    return { agreements: compareAgreements, inVietnamese, provinces: null };
  }
  if (!both('province:')) return null;
  const cells = async (id: string, offset = 0): Promise<Cell[]> => {
    const { areaMatrix } = await ask(ProvinceAreasDocument, { id, offset });
    return areaMatrix.length < 100 ? areaMatrix : [...areaMatrix, ...(await cells(id, offset + 100))];
  };
  return { agreements: null, inVietnamese: new Map(), provinces: await Promise.all([cells(left.id), cells(right.id)]) };
}

interface Props {
  left: Choice | null;
  right: Choice | null;
  ends: readonly [Chosen, Chosen] | null;
  compared: Compared | null;
  title: string;
}

function Compare({ left, right, ends, compared, title }: Props) {
  const { text } = usePage();
  return (
    <article>
      <h1>{title}</h1>
      <p class="lead">{text.comparison.lead}</p>
      <TwoThings
        path="/compare"
        kinds={KINDS}
        go={text.comparison.go}
        fields={[
          { name: 'left', label: text.comparison.left, choice: left },
          { name: 'right', label: text.comparison.right, choice: right },
        ]}
      />
      {ends && !compared && <p class="notice">{text.comparison.wrong}</p>}
      {left === null && right === null && (
        <p>
          {text.connect.example}:{' '}
          <To
            path="/compare"
            fields={{ left: 'agreement:phu-tho-viettel-2023', right: 'agreement:phu-tho-viettel-2025' }}
          >
            Phú Thọ – Viettel 2023, 2025
          </To>{' '}
          ·{' '}
          <To path="/compare" fields={{ left: 'province:phu-tho-2025', right: 'province:tuyen-quang-2025' }}>
            Phú Thọ, Tuyên Quang
          </To>
        </p>
      )}
      {compared?.agreements && <Agreements of={compared.agreements} inVietnamese={compared.inVietnamese} />}
      {ends && compared?.provinces && <Provinces ends={ends} cells={compared.provinces} />}
    </article>
  );
}

const SIGNS: Readonly<Record<ComparisonChange, string>> = {
  ADDED: '+',
  REMOVED: '−',
  KEPT: '=',
  CHANGED: '≠',
  UNKNOWN: '?',
};

function Agreements({ of: { left, right, items }, inVietnamese }: { of: Comparison } & Pick<Compared, 'inVietnamese'>) {
  const { text } = usePage();
  if (!left || !right) return null;
  const aspects = Map.groupBy(items, ({ aspect }) => aspect);
  const counts = Map.groupBy(items, ({ change }) => change);
  return (
    <>
      <ul class="chips">
        {(['ADDED', 'REMOVED', 'KEPT', 'CHANGED', 'UNKNOWN'] as const).map((change) => (
          <li key={change} class={`change is-${change.toLowerCase()}`}>
            <span aria-hidden="true">{SIGNS[change]}</span> {text.of.change[change]}{' '}
            <strong>{counts.get(change)?.length ?? 0}</strong>
          </li>
        ))}
      </ul>
      {items.length === 0 && <p>{text.comparison.same}</p>}
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{text.comparison.change}</th>
            {[left, right].map((side) => (
              <th key={side.id} scope="col">
                <Titled of={side} />
              </th>
            ))}
          </tr>
        </thead>
        {[...aspects].map(([aspect, rows]) => (
          <tbody key={aspect}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                {text.of.compared[aspect]}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.label + row.leftValue + row.rightValue} class={`is-${row.change.toLowerCase()}`}>
                <td data-label={text.comparison.change}>
                  <span aria-hidden="true">{SIGNS[row.change]}</span> {text.of.change[row.change]}
                </td>
                <Side side="left" row={row} inVietnamese={inVietnamese} />
                <Side side="right" row={row} inVietnamese={inVietnamese} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

type Row = Comparison['items'][number];

function Side({ side, row, inVietnamese }: { side: 'left' | 'right'; row: Row } & Pick<Compared, 'inVietnamese'>) {
  const { text, language } = usePage();
  const value = row[`${side}Value`];
  const label = inVietnamese.get(row.label) ?? row.label;
  const said =
    value === null ? null : (inVietnamese.get(value) ?? sayCompared({ ...row, label }, value, text, language));
  return (
    <td data-label={text.comparison[side]}>
      {said === null ? <span class="quiet">—</span> : <span lang={langOf(row, inVietnamese)}>{said}</span>}
      <Mark cites={citesOfClaim({ sources: row[`${side}Sources`] })} />
    </td>
  );
}

/** The language of a compared value: names and places stay as they are, what readers wrote is English or translated. */
function langOf(
  { aspect, label, leftValue, rightValue }: Row,
  inVietnamese: Compared['inVietnamese'],
): string | undefined {
  if (['PARTIES', 'SIGNATORIES', 'AREAS', 'PLACE_SIGNED'].includes(aspect)) return 'vi';
  if (aspect !== 'PROVISIONS' && aspect !== 'COMMITMENTS') return undefined;
  return [label, leftValue, rightValue].some((each) => each !== null && inVietnamese.has(each)) ? 'vi' : 'en';
}

function Provinces({
  ends,
  cells,
}: {
  ends: readonly [Chosen, Chosen];
  cells: readonly [readonly Cell[], readonly Cell[]];
}) {
  const { text } = usePage();
  const [left, right] = cells.map((side) =>
    Map.groupBy(
      side.filter(({ area }) => area !== null),
      ({ area }) => area?.id ?? '',
    ),
  );
  if (!left || !right) return null;
  const parts = [
    ['both', text.comparison.both, [...left.keys()].filter((id) => right.has(id)), [left, right]],
    ['only-left', text.comparison.onlyIn(ends[0].name), [...left.keys()].filter((id) => !right.has(id)), [left]],
    ['only-right', text.comparison.onlyIn(ends[1].name), [...right.keys()].filter((id) => !left.has(id)), [right]],
  ] as const;
  return (
    <>
      {parts.map(([id, title, areas, sides]) => (
        <Section
          key={id}
          id={id}
          title={`${title} (${areas.length})`}
          lead={id === 'both' ? undefined : text.comparison.notOnly}
        >
          <ul class="lines">
            {areas.map((area) => (
              <li key={area}>
                <AreaOf cells={sides[0]?.get(area) ?? []} />
                {sides.map((side, index) => (
                  <span key={String(index)} class="line-more">
                    {sides.length > 1 && <span lang="vi">{ends[index]?.name}:</span>}
                    {[
                      ...new Map(
                        (side.get(area) ?? []).flatMap(({ corporation, agreements }) =>
                          agreements.map((each) => [each.id, { ...each, corporation }] as const),
                        ),
                      ).values(),
                    ].map((each) => (
                      <span key={each.id} lang="vi">
                        {each.corporation?.shortName ?? each.corporation?.name}: <Titled of={each} />
                      </span>
                    ))}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function AreaOf({ cells }: { cells: readonly Cell[] }) {
  const area = cells[0]?.area;
  return area ? <Area area={area} /> : null;
}
