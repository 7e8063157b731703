// All agreements as a table: filters, columns, order, and the same as a file.
/** @jsxImportSource preact */
import {
  AgreementCountDocument,
  AgreementTableDocument,
  type AgreementTableQuery,
  type AgreementWhere,
  FilterChoicesDocument,
  type FilterChoicesQuery,
  UnitsOfDocument,
} from '../../../generated/client/graphql.ts';
import { AgreementKind } from '../../../generated/model.ts';
import { fieldsOf } from '../address.ts';
import { csvOf } from '../csv.ts';
import { sayDate, sayPeriod } from '../dates.ts';
import { usePage } from '../page.tsx';
import { Area, Body, Inline, Thing, Titled, To } from '../parts/link.tsx';
import { offsetOf, Pages } from '../parts/pages.tsx';
import type { Text } from '../text/vi.ts';
import type { Asking, View } from '../view.ts';

const SIZE = 100;
const COLUMNS = ['parties', 'signed', 'period', 'kind', 'areas', 'signatories'] as const;
const SHOWN: readonly string[] = ['parties', 'signed', 'period'];
const ORDERS = ['newest', 'oldest', 'title'] as const;
const KINDS = Object.values(AgreementKind);

type Row = AgreementTableQuery['agreements'][number];
type Order = (typeof ORDERS)[number];

interface Answers {
  rows: readonly Row[];
  count: number;
  choices: FilterChoicesQuery;
  offset: number;
  order: Order;
  columns: readonly Column[];
}

export const agreements: View = async (asking) => {
  const { ask, query, text } = asking;
  const where = await whereOf(asking);
  const order = ORDERS.find((each) => each === query.get('order')) ?? 'newest';
  const offset = offsetOf(query, SIZE);
  const wanted = query.has('columns') ? query.getAll('columns').flatMap((each) => each.split(',')) : SHOWN;
  const columns = COLUMNS.filter((column) => wanted.includes(column));
  if (query.get('format') === 'csv') {
    const rows: Row[] = [];
    for (let page = await rowsOf(asking, where, order, 0); page.length > 0; ) {
      rows.push(...page);
      page = page.length < SIZE ? [] : await rowsOf(asking, where, order, rows.length);
    }
    return { file: 'agreements.csv', type: 'text/csv; charset=utf-8', content: fileOf(rows, columns, text) };
  }
  const [rows, count, choices] = await Promise.all([
    rowsOf(asking, where, order, offset),
    ask(AgreementCountDocument, { where }),
    ask(FilterChoicesDocument, {}),
  ]);
  const answers = { rows, count: count.agreementsConnection.totalCount, choices, offset, order, columns };
  return {
    title: text.pages.agreements,
    description: `${text.pages.agreements}: ${text.table.rows(answers.count)}.`,
    body: <Agreements {...answers} />,
    data: null,
  };
};

type Column = (typeof COLUMNS)[number];

const list = (things: readonly { id: string; name: string }[]) => [
  things.map(({ name }) => name).join('; '),
  things.map(({ id }) => id).join('; '),
];

/** What a chosen column is in the file: heads, and a row's cells. Programs get codes and ids, beside what people read. */
const FILE: Readonly<Record<Column, readonly [readonly string[], (row: Row, text: Text) => (string | null)[]]>> = {
  parties: [['parties', 'partyIds'], ({ parties }) => list(parties)],
  signed: [['signedOn', 'signedOnBasis'], ({ signedOn, signedOnBasis }) => [signedOn, signedOnBasis]],
  period: [['period'], ({ period }) => [period]],
  kind: [['kind', 'kindInWords'], ({ kind }, text) => [kind, text.of.agreementKind[kind]]],
  areas: [['areas', 'areaIds'], ({ areas }) => list(areas)],
  signatories: [['signatories', 'signatoryIds'], ({ signatories }) => list(signatories)],
};

function fileOf(rows: readonly Row[], columns: readonly Column[], text: Text): string {
  const heads = ['id', 'title', ...columns.flatMap((column) => FILE[column][0])];
  return csvOf(
    heads,
    rows.map((row) => [row.id, row.title, ...columns.flatMap((column) => FILE[column][1](row, text))]),
  );
}

/** What the filters of an address ask for. */
async function whereOf({ ask, query }: Asking): Promise<AgreementWhere> {
  const all: AgreementWhere[] = [];
  const party = query.get('party');
  if (party) all.push({ parties: { some: { id: { eq: party } } } });
  const province = query.get('province');
  if (province) {
    const [unit] = (await ask(UnitsOfDocument, { id: province })).provinces;
    const ids = [province, ...(unit?.predecessors.map(({ id }) => id) ?? [])];
    all.push({ parties: { some: { province: { id: { in: ids } } } } });
  }
  const area = query.get('area');
  if (area) {
    const here = { id: { eq: area } };
    all.push({
      areas: {
        some: {
          OR: [here, { broader: here }, { broader: { broader: here } }, { broader: { broader: { broader: here } } }],
        },
      },
    });
  }
  const kind = KINDS.find((each) => each === query.get('kind'));
  if (kind) all.push({ kind: { eq: kind } });
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  if (/^\d{4}$/.test(from)) all.push({ signedOnLatest: { gte: `${from}-01-01` } });
  if (/^\d{4}$/.test(to)) all.push({ signedOnEarliest: { lte: `${to}-12-31` } });
  return { AND: all };
}

/** A page of rows; the newest first has those of no known day last, which the database alone would put first. */
async function rowsOf({ ask }: Asking, where: AgreementWhere, order: Order, offset: number): Promise<Row[]> {
  const page = async (of: AgreementWhere, sort: 'title' | 'oldest' | 'newest', from: number) => {
    const by = {
      title: { sortKey: 'ASC' },
      oldest: { signedOnEarliest: 'ASC' },
      newest: { signedOnLatest: 'DESC' },
    } as const;
    return (await ask(AgreementTableDocument, { where: of, sort: [by[sort], { id: 'ASC' }], offset: from })).agreements;
  };
  if (order !== 'newest') return page(where, order, offset);
  const undated = { signedOnLatest: { eq: null } };
  const dated = { AND: [where, { NOT: undated }] };
  const first = await page(dated, 'newest', offset);
  if (first.length === SIZE) return first;
  const { agreementsConnection } = await ask(AgreementCountDocument, { where: dated });
  const rest = await page({ AND: [where, undated] }, 'oldest', Math.max(0, offset - agreementsConnection.totalCount));
  return [...first, ...rest].slice(0, SIZE);
}

function Agreements({ rows, count, choices, offset, order, columns }: Answers) {
  const { text, query, language } = usePage();
  const fields = fieldsOf(query, ['page']);
  return (
    <article class="wide">
      <h1>{text.pages.agreements}</h1>
      <Filters choices={choices} order={order} columns={columns} />
      <p class="quiet">
        {text.table.rows(count)} ·{' '}
        <To path="/agreements" fields={{ ...fields, format: 'csv' }}>
          {text.table.csv}
        </To>{' '}
        · {text.table.note} {text.table.csvLead}
      </p>
      {rows.length === 0 ? (
        <p>{text.table.empty}</p>
      ) : (
        <table class="sheet" data-sortable>
          <caption class="unseen">{text.pages.agreements}</caption>
          <thead>
            <tr>
              {(['title', ...columns] as const).map((column) => (
                <th key={column} scope="col">
                  {text.table[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" data-label={text.table.title}>
                  <Titled of={row} />
                </th>
                {columns.map((column) => (
                  <td
                    key={column}
                    data-label={text.table[column]}
                    data-sort={
                      column === 'signed' ? (row.signedOn ?? '') : column === 'period' ? (row.period ?? '') : undefined
                    }
                  >
                    <Cell row={row} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pages offset={offset} size={SIZE} hasMore={offset + rows.length < count} />
    </article>
  );

  function Cell({ row, column }: { row: Row; column: Column }) {
    const nothing = <span class="quiet">—</span>;
    switch (column) {
      case 'parties':
        return <Inline of={row.parties} say={(body) => <Body body={body} />} />;
      case 'signed':
        return row.signedOn ? (
          <>
            {sayDate(row.signedOn, language)}
            {row.signedOnBasis === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
          </>
        ) : (
          nothing
        );
      case 'period':
        return row.period ? <span>{sayPeriod(row.period, language)}</span> : nothing;
      case 'kind':
        return <span>{text.of.agreementKind[row.kind]}</span>;
      case 'areas':
        return row.areas.length > 0 ? <Inline of={row.areas} say={(area) => <Area area={area} />} /> : nothing;
      case 'signatories':
        return row.signatories.length > 0 ? (
          <Inline of={row.signatories} say={(person) => <Thing id={person.id}>{person.name}</Thing>} />
        ) : (
          nothing
        );
    }
  }
}

function Filters({
  choices,
  order,
  columns,
}: {
  choices: FilterChoicesQuery;
  order: Order;
  columns: readonly string[];
}) {
  const { text, language, query } = usePage();
  const orders = { newest: text.table.newest, oldest: text.table.oldest, title: text.table.byTitle };
  return (
    <details class="filter-box" open={[...query.keys()].some((name) => name !== 'lang' && name !== 'page')}>
      <summary>{text.table.filters}</summary>
      <form action="/agreements" method="get">
        <Select name="province" label={text.table.province} of={choices.provinces.map(({ id, name }) => [id, name])} />
        <Select
          name="party"
          label={text.table.corporation}
          of={choices.organisations.map(({ id, name, shortName }) => [id, shortName ?? name])}
        />
        <Select
          name="area"
          label={text.table.area}
          of={choices.cooperationAreas
            .filter(({ broader }) => !broader)
            .map(({ id, name, nameEn }) => [id, language === 'en' ? nameEn : name])}
        />
        <Select name="kind" label={text.table.kind} of={KINDS.map((kind) => [kind, text.of.agreementKind[kind]])} />
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {text.table[name]}
            <input name={name} inputMode="numeric" pattern="[0-9]{4}" maxLength={4} value={query.get(name) ?? ''} />
          </label>
        ))}
        <label>
          {text.table.order}
          <select name="order">
            {ORDERS.map((each) => (
              <option key={each} value={each} selected={each === order}>
                {orders[each]}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{text.table.columns}</legend>
          {COLUMNS.map((column) => (
            <label key={column} class="check">
              <input type="checkbox" name="columns" value={column} checked={columns.includes(column)} />
              {text.table[column]}
            </label>
          ))}
        </fieldset>
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <p class="actions">
          <button type="submit">{text.table.apply}</button> <To path="/agreements">{text.table.clear}</To>
        </p>
      </form>
    </details>
  );
}

function Select({ name, label, of }: { name: string; label: string; of: readonly (readonly [string, string])[] }) {
  const { text, query } = usePage();
  const chosen = query.get(name) ?? '';
  // What a link names and the list has not, e.g. a body that is no corporation, stays chosen.
  const options =
    chosen === '' || of.some(([value]) => value === chosen)
      ? of
      : [...of, [chosen, chosen.slice(chosen.indexOf(':') + 1)] as const];
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{text.table.any}</option>
        {options.map(([value, shown]) => (
          <option key={value} value={value} selected={value === chosen}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
