// The line under the answer: how long the last question took, what it cost, and what is missing from the answer.

import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { keepOutcome, type Outcome, useOutcome } from './last-answer.ts';

const SHOWN_LISTS = 3;
const SHOWN_ERRORS = 2;
const VERSION_LETTERS = 12;

/** Announced when it changes; it never takes the focus. */
export function Account() {
  const { isFetching, queryId } = useGraphiQL(pick('isFetching', 'queryId'));
  const outcome = useOutcome();
  // GraphiQL itself refuses to send variables that are no JSON: then there is nothing to account for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number changes with every attempt
  useEffect(() => keepOutcome(null), [queryId]);
  return (
    <output className="account">
      {isFetching && <Both vi="Đang hỏi…" en="Asking…" />}
      {!isFetching && outcome && <Lines {...outcome} />}
    </output>
  );
}

function Lines({ name, milliseconds, cost, dataset, cut, errors }: Outcome) {
  return (
    <>
      {errors.slice(0, SHOWN_ERRORS).map(({ code, message }, index) => (
        <span key={`${code}-${String(index)}`} className="failed" lang="en">
          {code && <b>{code}</b>} {message}
        </span>
      ))}
      {errors.length > SHOWN_ERRORS && (
        <span className="failed">
          <Both vi={`và ${errors.length - SHOWN_ERRORS} lỗi nữa`} en={`and ${errors.length - SHOWN_ERRORS} more`} />
        </span>
      )}
      {name && <b>{name}</b>}
      <span>{numeral(milliseconds)} ms</span>
      {cost && (
        <span>
          <Both vi="ước phí" en="cost" /> {numeral(cost.spent)} / {numeral(cost.most)}
        </span>
      )}
      {dataset && (
        <span>
          <Both vi="bản dữ liệu" en="data set" /> <code>{dataset.slice(0, VERSION_LETTERS)}</code>
        </span>
      )}
      {cut.length > 0 && (
        <span className="goes-on">
          <Both vi="còn nữa, chưa trả hết" en="cut, there is more" />: <code>{shortened(cut)}</code>
        </span>
      )}
    </>
  );
}

function Both({ vi, en }: { vi: string; en: string }) {
  return (
    <>
      {vi} · <span lang="en">{en}</span>
    </>
  );
}

/** A thin space between thousands reads the same in both languages, where a point or comma does not. */
const numeral = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const shortened = (names: readonly string[]): string =>
  names.slice(0, SHOWN_LISTS).join(', ') + (names.length > SHOWN_LISTS ? ', …' : '');
