// Commitments, outcomes, doubts: facts that several pages tell in the same way.
/** @jsxImportSource preact */

import type { ComponentChildren } from 'preact';
import type {
  ClaimLineFragment,
  CommitmentLineFragment,
  OutcomeLineFragment,
} from '../../../generated/client/graphql.ts';
import type { AgreementKind, CommitmentKind, Comparator, ComparisonAspect } from '../../../generated/model.ts';
import { sayDate, sayDue, sayExistence, sayNumber, sayPeriod } from '../dates.ts';
import { usePage } from '../page.tsx';
import { anchorOf } from '../routes.ts';
import { type Cite, citesOf, citesOfClaim, sayPaper, sayParagraphs } from '../sources.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/vi.ts';
import { wordOf } from '../text/words.ts';
import { Body, Inline, Somebody, Thing, Titled } from './link.tsx';
import { Mark } from './mark.tsx';

/** A summary in the page's language where somebody wrote it, else in English, marked as such. */
export function Summary({ of }: { of: { summary: string; summaryVi: string | null } }) {
  const { language } = usePage();
  if (language === 'vi' && of.summaryVi) return <span>{of.summaryVi}</span>;
  return <span lang="en">{of.summary}</span>;
}

interface Quantity {
  quantity: number | null;
  comparator: Comparator | null;
  unit: string | null;
}

/** `hơn 2.283 vị trí`; empty where there is no number. */
export function sayQuantity({ quantity, comparator, unit }: Quantity, text: Text, language: Language): string {
  if (quantity === null) return '';
  const number = sayNumber(quantity, language);
  const joined = unit === '%' ? `${number}%` : [number, unit].filter(Boolean).join(' ');
  return [comparator && text.of.comparator[comparator], joined].filter(Boolean).join(' ');
}

/** A duration such as P12M: 12 months. */
export function sayDuration(duration: string, language: Language): string {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const words: Record<Language, Record<string, string>> = {
    vi: { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày' },
    en: { Y: 'year', M: 'month', W: 'week', D: 'day' },
  };
  const word = words[language][unit];
  if (!word) return duration;
  return `${count} ${word}${language === 'en' && count !== '1' ? 's' : ''}`;
}

export function CommitmentItem({ of, children }: { of: CommitmentLineFragment; children?: ComponentChildren }) {
  const { text, language } = usePage();
  const due = of.due ? sayDue(of.due, language) : of.dueAfter ? sayDuration(of.dueAfter, language) : null;
  const quantity = sayQuantity(of, text, language);
  return (
    <li id={anchorOf(of.id)}>
      <span class={`kind kind-${of.kind.toLowerCase()}`}>{text.of.commitmentKind[of.kind]}</span>{' '}
      {of.by.length > 0 && (
        <>
          <Inline of={of.by} say={(body) => <Body body={body} />} />
          {of.to.length > 0 ? ' → ' : ': '}
        </>
      )}
      {of.to.length > 0 && (
        <>
          <Inline of={of.to} say={(body) => <Body body={body} />} />
          {': '}
        </>
      )}
      <Summary of={of} />
      {quantity && <span class="quiet"> ({quantity})</span>}
      <Mark cites={citesOf(of)} />
      <span class="line-more">
        <span>{text.of.saidIn[of.saidIn]}</span>
        {of.saidBy && <Somebody of={of.saidBy} />}
        {due && (
          <span>
            {text.facts.due(due)}
            {of.dueBasis === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
          </span>
        )}
        <span>{text.of.commitmentStatus[of.status]}</span>
        {children}
      </span>
    </li>
  );
}

export function OutcomeItem({ of, withAgreement }: { of: OutcomeLineFragment; withAgreement?: boolean }) {
  const { text, language } = usePage();
  const figure = sayQuantity({ ...of, quantity: of.value }, text, language);
  return (
    <li id={anchorOf(of.id)}>
      {figure && <strong class="figure">{figure}</strong>}{' '}
      {of.indicator && figure ? <span lang="vi">{of.indicator}: </span> : null}
      <Summary of={of} />
      <Mark cites={citesOf(of)} />
      <span class="line-more">
        <span>{text.of.outcomeState[of.state]}</span>
        {of.asOf && (
          <span>
            {sayDate(of.asOf, language)}
            {of.asOfBasis === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
          </span>
        )}
        {of.by.length > 0 && (
          <span>
            <Inline of={of.by} say={(body) => <Body body={body} />} />
          </span>
        )}
        {of.place && <Thing id={of.place.id}>{of.place.name}</Thing>}
        {withAgreement && of.resultOf && <Titled of={of.resultOf} />}
      </span>
    </li>
  );
}

/** A claim's value in words: dates and periods as people write them, the rest as it is. */
export function sayValue(value: string, language: Language): string {
  if (/^(\d{4}|[\dX]{4}-\d{2}(-\d{2})?)$/.test(value)) return sayDate(value, language);
  if (/^[\d-]*\/[\d.-]*$/.test(value)) return sayPeriod(value, language);
  return value;
}

interface Compared {
  aspect: ComparisonAspect;
  label: string;
}

/** A compared value in words: the API gives kinds by their names in the schema, and spans as EDTF. */
export function sayCompared({ aspect, label }: Compared, value: string, { of }: Text, language: Language): string {
  if (aspect === 'KIND') return of.agreementKind[value as AgreementKind] ?? value;
  if (aspect === 'COMMITMENTS') {
    const [, kind = '', by = ''] = /^(\w+)(?:: (.*))?$/.exec(value) ?? [];
    return `${[of.commitmentKind[kind as CommitmentKind], by].filter(Boolean).join(', ')}: ${label}`;
  }
  if (aspect !== 'PARTIES') return sayValue(value, language);
  return value.replace(/ \(([\d-]*)\/([\d-]*)\)$/, (_, from, until) => ` (${sayExistence(from, until, language)})`);
}

/** The claims on one property: where a value was read, and whether it is inferred. */
export class Claims {
  readonly #claims: readonly ClaimLineFragment[];

  constructor(claims: readonly ClaimLineFragment[] | null | undefined) {
    this.#claims = claims ?? [];
  }

  /** The claim that the thing's own field shows; of a list, the one of this value. */
  shown(property: string, value?: string): ClaimLineFragment | undefined {
    return this.#claims.find(
      (claim) =>
        claim.property === property &&
        claim.preference === 'PREFERRED' &&
        (value === undefined || claim.value === value),
    );
  }

  /** Properties on which sources disagree, each with all sides, the one in use first. */
  disputed(): { property: string; sides: ClaimLineFragment[] }[] {
    const properties = new Set(
      this.#claims.filter(({ preference }) => preference === 'ALTERNATIVE').map(({ property }) => property),
    );
    return [...properties].map((property) => ({
      property,
      sides: this.#claims
        .filter((claim) => claim.property === property)
        .sort((a, b) => (a.preference < b.preference ? 1 : a.preference > b.preference ? -1 : 0)),
    }));
  }
}

/** The mark of a property of a thing, from its claims. */
export function ClaimMark({ claims, property, value }: { claims: Claims; property: string; value?: string }) {
  const claim = claims.shown(property, value);
  if (!claim) return null;
  const { stated, note } = claim;
  return <Mark cites={citesOfClaim(claim)} inferred={claim.basis === 'INFERRED'} stated={stated} note={note} />;
}

/** Where sources disagree on a thing, with all sides. */
export function Disputes({ claims }: { claims: Claims }) {
  const { text } = usePage();
  const disputes = claims.disputed();
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes">
      <h2 id="disputes">{text.facts.conflicts}</h2>
      <p class="lead">{text.facts.conflictsLead}</p>
      <dl>
        {disputes.map(({ property, sides }) => (
          <div key={property}>
            <dt>{fieldName(property, text)}</dt>
            {sides.map((side) => (
              <Side key={side.value} of={side} property={property} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One side of a dispute: what it says of the property, where, and whether it is the one in use. */
export function Side({ of: claim, property }: { of: ClaimLineFragment; property: string }) {
  const { text } = usePage();
  const { value, basis, stated, note } = claim;
  const isPreferred = claim.preference === 'PREFERRED';
  return (
    <dd class={isPreferred ? 'is-preferred' : undefined}>
      <ClaimValue value={value} property={property} />
      <Mark cites={citesOfClaim(claim)} inferred={basis === 'INFERRED'} stated={stated} note={note} />{' '}
      <span class="quiet">{isPreferred ? text.facts.preferred : text.facts.alternative}</span>
      <Papers cites={citesOfClaim(claim)} />
    </dd>
  );
}

/** The papers that say so, by name. */
function Papers({ cites }: { cites: readonly Cite[] }) {
  const { text, language, sources } = usePage();
  if (cites.length === 0) return null;
  return (
    <span class="line-more">
      <span>
        {text.conflicts.according}{' '}
        {cites.map(({ source, paragraphs }, index) => {
          const known = sources.textOf(source);
          const places = paragraphs.length > 0 && text.sources.paragraphs(sayParagraphs(paragraphs));
          return (
            <span key={source}>
              {index > 0 && '; '}
              <Thing id={source}>{known ? sayPaper(known, text.sources, language) : source}</Thing>
              {places && `, ${places}`}
            </span>
          );
        })}
      </span>
    </span>
  );
}

/** A claim's value; an id is a link. */
function ClaimValue({ value, property }: { value: string; property: string }) {
  const { text, language } = usePage();
  if (value === '') return <span class="quiet">{text.facts.emptyValue}</span>;
  if (/^[a-z]+:[a-z0-9-]+$/.test(value)) return <Thing id={value}>{value.slice(value.indexOf(':') + 1)}</Thing>;
  const word = wordOf(property, value, text);
  return word === undefined ? <span lang="vi">{sayValue(value, language)}</span> : <span>{word}</span>;
}

/** A field of the API in the page's words, as a heading has it. */
export function fieldName(field: string, text: Text): string {
  const name = text.fields[field] ?? field;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
