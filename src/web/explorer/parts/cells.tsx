// What a row of an answer says, in cells: what belongs together stands in one, what says nothing is left out.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Comparator, ComparisonAspect, ConnectionRelation } from '../../../generated/model.ts';
import { sayDate, sayDue, sayExistence, sayNumber } from '../dates.ts';
import { type Page, usePage } from '../page.tsx';
import { GRAPH_TEXTS } from '../text/graph-texts.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/vi.ts';
import { wordOf } from '../text/words.ts';
import { citesIn, type Fields, isEmpty, isFields, isShort, isTable, NAMES, nameField, UNSAID } from './answer-shape.ts';
import { fieldName, sayCompared, sayDuration, sayQuantity, sayValue } from './facts.tsx';
import { langOfTitle, Thing } from './link.tsx';
import { Mark } from './mark.tsx';
import { sayTenure } from './tenure.ts';

export interface Cell {
  field: string;
  said: ComponentChildren;
}

const SOURCES = ['sources', 'sourcesConnection', 'statusSources'];

/** Fields of which several are said as one, by the first of them. `of` must all be asked for. */
const TOGETHER: readonly {
  of: readonly string[];
  /** The field that it is called by, where that is none of them. */
  as?: string;
  more?: readonly string[];
  say: (row: Fields, page: Page) => ComponentChildren;
}[] = [
  {
    of: ['sentenceVi', 'sentenceEn'],
    more: ['relation', 'date', 'certainty', 'inferred'],
    say: ({ sentenceVi, sentenceEn, certainty, inferred }, { language, text }) => (
      <>
        {String(language === 'vi' ? sentenceVi : sentenceEn)}
        {inferred === true ? (
          <span class="doubt">{text.facts.inferred}</span>
        ) : (
          certainty === 'POSSIBLE' && <span class="doubt">{text.of.certainty.POSSIBLE}</span>
        )}
      </>
    ),
  },
  {
    of: ['relation', 'backwards'],
    say: ({ relation, backwards }, { language }) =>
      GRAPH_TEXTS[language].relations[relation as ConnectionRelation][backwards === true ? 1 : 0],
  },
  {
    of: ['summary', 'quantity'],
    more: ['comparator', 'unit'],
    say: (row, page) => {
      const quantity = sayQuantityOf(row, page);
      return (
        <>
          <Value field="summary" of={row} /> {quantity && <span class="quiet">({quantity})</span>}
        </>
      );
    },
  },
  { of: ['value', 'unit'], more: ['comparator'], say: sayQuantityOf },
  {
    of: ['due', 'dueLatest'],
    more: ['dueBasis', 'dueNote', 'recurrence'],
    say: ({ due, dueLatest, dueBasis, dueNote, recurrence }, { language }) => {
      const [day, often] = [due ?? dueLatest, recurrence].map((value) => (typeof value === 'string' ? value : null));
      if (!day) return often ? sayDuration(often, language) : null;
      const isInferred = dueBasis === 'INFERRED';
      return (
        <>
          {sayDue(day, language)}
          {isInferred && <Mark cites={[]} inferred note={typeof dueNote === 'string' ? dueNote : null} />}
        </>
      );
    },
  },
  {
    of: ['since', 'until'],
    as: 'tenures',
    more: ['seenOn'],
    say: ({ since, until, seenOn }, { text, language }) =>
      sayTenure(
        { since: since as string | null, until: until as string | null, seenOn: (seenOn ?? null) as string | null },
        text,
        language,
      ),
  },
  ...['validFrom', 'validUntil'].map((first) => ({
    of: [first],
    more: ['validUntil'],
    say: ({ validFrom = null, validUntil = null }: Fields, { language }: Page) =>
      sayExistence(validFrom as string | null, validUntil as string | null, language),
  })),
  {
    of: ['statedTitle', 'posts'],
    say: (row) => <Value field={isEmpty(row.posts) ? 'statedTitle' : 'posts'} of={row} />,
  },
  {
    of: ['recorded', 'stated'],
    say: ({ stated, recorded }, { text }) =>
      recorded === null || stated === null ? null : text.facts.coverageOf(Number(stated), Number(recorded)),
  },
  { of: ['person', 'statedName'], say: (row) => <Value field={row.person ? 'person' : 'statedName'} of={row} /> },
  ...(['left', 'right'] as const).map((side) => ({
    of: [`${side}Value`, `${side}Sources`],
    more: ['label'],
    say: (row: Fields, { text, language }: Page) => {
      const value = row[`${side}Value`];
      if (typeof value !== 'string') return null;
      const said = sayCompared(
        { aspect: row.aspect as ComparisonAspect, label: String(row.label) },
        value,
        text,
        language,
      );
      return (
        <>
          {said} <Mark cites={citesIn(row[`${side}Sources`]) ?? []} />
        </>
      );
    },
  })),
];

function sayQuantityOf({ value, quantity = value, comparator, unit }: Fields, { text, language }: Page): string {
  const how = { quantity: quantity as number | null, comparator: comparator as Comparator | null };
  return sayQuantity({ ...how, unit: unit as string | null }, text, language);
}

/**
 * The cells of a row, its name first and its sources last. `property` is what the row is a side of, where it is one.
 */
export function cellsOf(row: Fields, page: Page, property?: unknown): Cell[] {
  const own: Fields = {
    ...(isFields(row.commitment) && row.commitment),
    ...(property !== undefined && { property }),
    ...withLabelLinked(row),
  };
  const name = nameField(own);
  const told = new Set<string>([...UNSAID, ...SOURCES, ...(row.property === undefined ? ['property'] : [])]);
  if (name !== undefined) for (const field of ['id', ...NAMES]) if (field !== name) told.add(field);
  if ('summary' in own || 'person' in own) told.add('id');
  const cells: Cell[] = [];
  const add = (field: string, said: ComponentChildren) => {
    if (said !== null && said !== undefined && said !== '' && said !== false) cells.push({ field, said });
  };
  for (const field of Object.keys(own)) {
    if (told.has(field)) continue;
    const together = TOGETHER.find(
      ({ of, more = [] }) =>
        of.every((each) => each in own) && [...of, ...more].includes(field) && !told.has(of[0] ?? ''),
    );
    if (together) {
      for (const each of [...together.of, ...(together.more ?? [])]) told.add(each);
      add(together.as ?? together.of[0] ?? field, together.say(own, page));
    } else if (!field.endsWith('Basis') || !(field.slice(0, -'Basis'.length) in own)) {
      if (!isEmpty(own[field])) add(field, <Value field={field} of={own} />);
    }
  }
  const cites = SOURCES.flatMap((field) => citesIn(own[field]) ?? []);
  if (cites.length > 0) add('sources', <Mark cites={cites} />);
  return cells;
}

/** A hit of a search: its label leads to the thing, of which only what else was asked is said. */
function withLabelLinked(row: Fields): Fields {
  if (typeof row.label !== 'string' || !isFields(row.thing)) return row;
  const { thing, ...hit } = row as Fields & { thing: Fields };
  const { id, __typename, name, ...more } = thing;
  return { ...hit, id, ...(Object.values(more).some((value) => !isEmpty(value)) && { more }) };
}

/** A row in one line: a thing with what is said of it behind it. */
export function Line({ of: row, property }: { of: Fields; property?: unknown }) {
  const page = usePage();
  const cells = cellsOf(row, page, property).sort(
    (a, b) => Number(isFirst(b.field, row)) - Number(isFirst(a.field, row)),
  );
  const [first, second] = cells;
  if (!first) return null;
  if (cells.length === 2 && second && typeof row[second.field] === 'number')
    return (
      <>
        {first.said}: {second.said}
      </>
    );
  const mark = cells.find(({ field }) => field === 'sources');
  const more = cells.slice(1).filter((cell) => cell !== mark);
  const isThing = first.field === nameField(row);
  return (
    <>
      {first.said}
      {more.length > 0 && (
        <>
          {isThing ? ' (' : between(more[0], row)}
          {more.map((each, index) => (
            <span key={each.field}>
              {index > 0 && between(each, row)}
              {LABELLED.has(each.field) && `${page.text.fields[each.field] ?? each.field}: `}
              {each.said}
            </span>
          ))}
          {isThing && ')'}
        </>
      )}
      {mark && mark !== first && <> {mark.said}</>}
    </>
  );
}

/** A list begins on a line of its own. */
const between = (next: Cell | undefined, row: Fields): string => (next && isTable(row[next.field]) ? ' ' : ' · ');

const isFirst = (field: string, row: Fields): boolean => field === nameField(row) || field === 'agreement';

/** Fields whose value does not say by itself what it is. */
const LABELLED = new Set(
  'signedOn adoptedOn asOf agreementCount possibleCount count onBehalfOf parties decidedBy follows degree score'.split(
    ' ',
  ),
);

/** One value of a row. */
function Value({ field, of: row }: { field: string; of: Fields }): ComponentChildren {
  const { text, language } = usePage();
  const value = row[field];
  if (field === nameField(row) && typeof row.id === 'string') {
    return (
      <Thing id={row.id} lang={langOf(field, row, language)}>
        {nameOf(field, row, language)}
      </Thing>
    );
  }
  if (Array.isArray(value)) {
    if (value.every(isShort)) {
      return value.map((each, index) => (
        <span key={String(index)}>
          {index > 0 && ', '}
          {isFields(each) ? <Line of={each} /> : <Scalar field={field} value={each} row={row} />}
        </span>
      ));
    }
    return (
      <ul class="folded">
        {value.map((each, index) => (
          <li key={String(index)}>
            {isFields(each) ? (
              <Line of={each} property={row.property} />
            ) : (
              <Scalar field={field} value={each} row={row} />
            )}
          </li>
        ))}
      </ul>
    );
  }
  if (isFields(value)) return <Line of={value} />;
  return (
    <>
      <Scalar field={field} value={value} row={row} />
      {row[`${field}Basis`] === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
    </>
  );
}

function Scalar({ field, value, row }: { field: string; value: unknown; row: Fields }): ComponentChildren {
  const { text, language } = usePage();
  if (typeof value === 'boolean') return value ? text.question.yes : text.question.no;
  if (typeof value === 'number') return field === 'year' ? String(value) : sayNumber(value, language);
  const said = field === 'summary' || NAMES.includes(field) ? nameOf(field, row, language) : String(value);
  if (field === 'property' || field === 'label')
    return <span lang={langOf(field, row, language)}>{fieldName(said, text)}</span>;
  if (field === 'id') return <code>{said}</code>;
  const word = wordIn(field, row, text, said);
  if (word !== undefined) return word;
  if (/^https?:\/\//.test(said))
    return (
      <a href={said} rel="noreferrer" class="out long">
        {said}
      </a>
    );
  if (/^[0-9a-f]{64}$/.test(said)) return <code title={said}>{said.slice(0, 12)}…</code>;
  if (field === 'retiredOn') return sayDate(said.slice(0, 10), language);
  return <span lang={langOf(field, row, language)}>{sayValue(said, language)}</span>;
}

/** The word for a value of an enum. A state is that of an office where one stands beside it. */
function wordIn(field: string, row: Fields, text: Text, value = row[field]): string | undefined {
  const isOffice = field === 'state' && ('post' in row || 'posts' in row);
  return wordOf(field === 'value' ? String(row.property) : isOffice ? 'capacity' : field, String(value), text);
}

/** Fields in which a second language may stand beside the first, and how that is called. */
const OTHER: Readonly<Record<string, { field: string; lang: 'vi' | 'en' }>> = {
  name: { field: 'nameEn', lang: 'en' },
  title: { field: 'titleEn', lang: 'en' },
  summary: { field: 'summaryVi', lang: 'vi' },
};
const isOther = (field: string, row: Fields, language: Language): boolean =>
  OTHER[field]?.lang === language && typeof row[OTHER[field].field] === 'string';

function nameOf(field: string, row: Fields, language: Language): string {
  return String(isOther(field, row, language) ? row[OTHER[field]?.field ?? ''] : row[field]);
}

/** The language of a field's words, whatever the page's is; undefined where it is the page's. */
function langOf(field: string, row: Fields, language: Language): string | undefined {
  if (isOther(field, row, language)) return undefined;
  if (field === 'title') return langOfTitle(String(row.title));
  return ENGLISH.has(field) ? 'en' : VIETNAMESE.has(field) ? 'vi' : undefined;
}
const ENGLISH = new Set('summary note reason dueNote'.split(' '));
const VIETNAMESE = new Set('shortName name label statedName statedTitle indicator unit value'.split(' '));
