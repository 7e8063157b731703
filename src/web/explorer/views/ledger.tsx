// Commitments as a ledger: who owes whom what, by when, what became of it.
/** @jsxImportSource preact */
import {
  LedgerCountDocument,
  LedgerDocument,
  type LedgerRowFragment,
  LedgerSourcesDocument,
  type LedgerSourcesQuery,
  OverdueLedgerDocument,
} from '../../../generated/client/graphql.ts';
import type { CommitmentKind } from '../../../generated/model.ts';
import { sayDate, sayDue } from '../dates.ts';
import { usePage } from '../page.tsx';
import { Summary, sayDuration, sayQuantity } from '../parts/facts.tsx';
import { Body, Inline, Titled, To } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { offsetOf, Pages, Shown, type Total, totalOf } from '../parts/pages.tsx';
import { anchorOf } from '../routes.ts';
import { citesOf } from '../sources.ts';
import type { View } from '../view.ts';

const SIZE = 100;
const KINDS: readonly CommitmentKind[] = ['PLEDGE', 'TARGET', 'REQUEST', 'GIFT'];

type Sourced = LedgerSourcesQuery['commitments'][number];

interface Answers {
  rows: readonly LedgerRowFragment[];
  overdue: ReadonlySet<string>;
  sources: ReadonlyMap<string, Sourced>;
  offset: number;
  total: Total;
  kind: CommitmentKind | null;
  onlyOverdue: boolean;
}

export const ledger: View = async ({ ask, part, query, text, today }) => {
  const kind = KINDS.find((each) => each === query.get('kind')) ?? null;
  const onlyOverdue = query.get('overdue') === '1';
  const offset = offsetOf(query, SIZE);
  const wanted = { kind, by: query.get('by') || null, to: query.get('to') || null, status: null };
  const [all, overdue] = await Promise.all([
    onlyOverdue ? null : ask(LedgerDocument, { ...wanted, offset }),
    ask(OverdueLedgerDocument, { ...wanted, today, offset: onlyOverdue ? offset : 0 }),
  ]);
  const rows = all?.commitmentLedger ?? overdue.commitmentLedger;
  const total = await totalOf(offset, rows.length, SIZE, async (from) => {
    const overdueOn = onlyOverdue ? today : null;
    return (await ask(LedgerCountDocument, { ...wanted, overdueOn, offset: from })).commitmentLedger.length;
  });
  const sources = await part(ask(LedgerSourcesDocument, { ids: rows.map(({ id }) => id) }));
  const answers: Answers = {
    rows,
    overdue: new Set(overdue.commitmentLedger.map(({ id }) => id)),
    sources: new Map(sources?.commitments.map((each) => [each.id, each])),
    offset,
    total,
    kind,
    onlyOverdue,
  };
  return { title: text.pages.ledger, description: text.ledger.lead, body: <Ledger {...answers} />, data: sources };
};

function Ledger({ rows, overdue, sources, offset, total, kind, onlyOverdue }: Answers) {
  const { text, language, query } = usePage();
  const keep = { by: query.get('by'), to: query.get('to') };
  return (
    <article class="wide">
      <h1>{text.pages.ledger}</h1>
      <p class="lead">{text.ledger.lead}</p>
      <nav class="filters" aria-label={text.table.filters}>
        <ul class="chips">
          <li>
            <To path="/ledger" fields={{ ...keep }} current={kind === null && !onlyOverdue}>
              {text.results.all}
            </To>
          </li>
          <li>
            <To path="/ledger" fields={{ ...keep, overdue: 1 }} current={onlyOverdue}>
              {text.ledger.onlyOverdue}
            </To>
          </li>
          {KINDS.map((each) => (
            <li key={each}>
              <To path="/ledger" fields={{ ...keep, kind: each }} current={each === kind}>
                {text.of.commitmentKind[each]}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <Shown offset={offset} shown={rows.length} of={total} />
      {rows.length === 0 ? (
        <p>{text.table.empty}</p>
      ) : (
        <table class="sheet" data-sortable>
          <caption class="unseen">{text.pages.ledger}</caption>
          <thead>
            <tr>
              {[
                text.ledger.kind,
                text.ledger.who,
                text.ledger.what,
                text.ledger.forWhom,
                text.ledger.due,
                text.ledger.status,
                text.ledger.agreement,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const read = sources.get(row.id);
              const isOverdue = overdue.has(row.id);
              const quantity = sayQuantity(row, text, language);
              return (
                <tr key={row.id} id={anchorOf(row.id)} class={isOverdue ? 'is-overdue' : undefined}>
                  <td data-label={text.ledger.kind}>
                    <span class={`kind kind-${row.kind.toLowerCase()}`}>{text.of.commitmentKind[row.kind]}</span>
                  </td>
                  <td data-label={text.ledger.who}>
                    {row.by.length > 0 ? (
                      <Inline of={row.by} say={(body) => <Body body={body} />} />
                    ) : (
                      <span class="quiet">{text.ledger.nobody}</span>
                    )}
                  </td>
                  <td data-label={text.ledger.what}>
                    <Summary of={{ summary: row.summary, summaryVi: read?.summaryVi ?? null }} />{' '}
                    {quantity && <span class="quiet">({quantity})</span>} {read && <Mark cites={citesOf(read)} />}
                  </td>
                  <td data-label={text.ledger.forWhom}>
                    {row.to.length > 0 ? (
                      <Inline of={row.to} say={(body) => <Body body={body} />} />
                    ) : (
                      <span class="quiet">{text.ledger.nobody}</span>
                    )}
                  </td>
                  <td data-label={text.ledger.due} data-sort={row.dueLatest ?? ''}>
                    {row.due ? (
                      sayDue(row.due, language)
                    ) : row.dueLatest ? (
                      sayDate(row.dueLatest, language)
                    ) : row.recurrence ? (
                      sayDuration(row.recurrence, language)
                    ) : (
                      <span class="quiet">—</span>
                    )}
                    {row.dueBasis === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
                  </td>
                  <td data-label={text.ledger.status}>
                    {isOverdue ? (
                      <span class="doubt">{text.ledger.overdue}</span>
                    ) : (
                      text.of.commitmentStatus[row.status]
                    )}
                  </td>
                  <td data-label={text.ledger.agreement}>{row.agreement && <Titled of={row.agreement} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Pages offset={offset} size={SIZE} hasMore={total.hasMore} />
    </article>
  );
}
