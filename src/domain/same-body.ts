// Whether two written names are one body's, or one province's: what kind of body, of which place, called what.
import { hasNoMarks, type Phrase, phrasesOf, singleWords, wordOf } from './body-words.ts';
import { parseDate } from './dates.ts';
import {
  difference,
  foldedWords,
  isForeign,
  type Known,
  type Match,
  matchOf,
  type Step,
  sameWord,
  sameWords,
  shownWords,
  type Verdict,
} from './name-match.ts';

/** A name taken apart: "UBND tỉnh Phú Thọ" has the head UBND, the level tỉnh, the place Phú Thọ. */
interface Read {
  written: string;
  /** Without any mark, so that its marks are not known. */
  isBare: boolean;
  phrases: Phrase[];
  /** Legal forms, wherever they stand. */
  forms: Phrase[];
  head?: Phrase | undefined;
  level?: Phrase | undefined;
  place?: Phrase | undefined;
  /** What is left: it tells the body from others of its kind. */
  core: Phrase[];
  /** What is left out at times: Trường before Đại học, Việt Nam at the end, a brand behind a name that describes. */
  edges: Partial<Record<'school' | 'country' | 'brand', Phrase>>;
  /** Short forms that the name itself gives, in brackets or behind a dash. */
  shorts: string[];
}

/** A body or province with its names read, to be compared with many. */
export interface ReadBody {
  kind: 'organisation' | 'province';
  known: Known;
  official: Read;
  others: Read[];
}

/** Reads the names of a body or province. */
export function readBody(kind: ReadBody['kind'], known: Known): ReadBody {
  const official = readName(known.name);
  const aliases = (known.aliases ?? []).map(readName);
  const shorts = [official, ...aliases].flatMap((name) => name.shorts.map(readName));
  return { kind, known, official, others: [...aliases, ...shorts] };
}

function readName(text: string): Read {
  const written = text.normalize('NFC');
  const { plain, shorts } = withoutShorts(written);
  const phrases = phrasesOf(plain);
  const forms = phrases.filter(({ role }) => role === 'FORM');
  const rest = phrases.filter(({ role }) => role !== 'FORM');
  const edges: Read['edges'] = {};
  const popIf = (role: Phrase['role']) => (rest.at(-1)?.role === role ? rest.pop() : undefined);

  const at = rest.findIndex(({ role }) => role === 'HEAD');
  const [head] = at < 0 ? [] : rest.splice(at, 1);
  const last = rest.at(-1);
  if (!head && last?.role === undefined && last && isForeign(last) && describes(singleWords(rest.slice(0, -1)))) {
    edges.brand = rest.pop() as Phrase;
    if (forms.some(({ folded }) => folded === 'tap doan')) shorts.push(last.shown);
  }
  let level = rest.length > 1 ? popIf('LEVEL') : undefined; // "Phu Tho Province"
  let place = popIf('PLACE');
  if (head && !place) {
    // The place of a committee that is not a province's is what follows the level, or the committee itself.
    const after = rest.findLastIndex(({ role }) => role === 'LEVEL') + 1;
    const words = rest.splice(after > 0 ? after : rest.length > at ? at : 0);
    if (words.length > 0) place = wordOf(shownWords(words));
  }
  level ??= popIf('LEVEL');
  const country = rest.length > 1 ? popIf('COUNTRY') : undefined;
  if (country) edges.country = country;
  if (rest.length > 1 && rest[0]?.folded === 'truong') edges.school = rest.shift() as Phrase;
  return {
    written,
    isBare: hasNoMarks(written),
    phrases,
    forms,
    head,
    level,
    place,
    core: singleWords(rest),
    edges,
    shorts,
  };
}

/** Whether words describe a body in Vietnamese, so that what stands behind them is its short form. */
const describes = (words: readonly Phrase[], least = 3): boolean => words.length >= least && !words.some(isForeign);

/** A name without its notes in brackets or behind a dash; the last one is a short form unless it may be a place. */
function withoutShorts(written: string): { plain: string; shorts: string[] } {
  const shorts: string[] = [];
  const isName = (text: string) =>
    hasNoMarks(text) && phrasesOf(text).every(({ role }) => role !== 'PLACE' && role !== 'HEAD');
  const plain = written
    .replace(/\(([^()]*)\)/gu, (all, note: string, start: number) => {
      if (!isName(note)) return all;
      const isLast = /^[\s.,;]*$/u.test(written.slice(start + all.length));
      if (isLast && describes(singleWords(phrasesOf(written.slice(0, start))).slice(-2), 2)) shorts.push(note);
      return ' ';
    })
    .replace(/^(.*?)(?:\s+\p{Pd}\s*|\p{Pd}\s+)([^\s\p{Pd}]+)\s*$/su, (all, before: string, note: string) => {
      const isBrand = isName(note) && phrasesOf(note).every(isForeign);
      if (!isBrand || !describes(singleWords(phrasesOf(before)))) return all;
      shorts.push(note);
      return before;
    });
  return { plain, shorts };
}

/** What names alone say of two bodies. */
interface Compared {
  steps: Step[];
  /** They are of another kind, level or place: no other name of theirs makes them one. */
  isRefuted?: boolean;
  /** What was taken since a side leaves out its place or level. */
  taken: number;
}

/** A body of a place: there is one of its kind in each. */
const isLocal = ({ head, core }: Read): boolean =>
  head !== undefined || /^(so|cong an)\b/.test(foldedWords(core.slice(0, 2)));

/** Whether a body's kind exists at several levels; that of a Tỉnh ủy or a Sở goes without saying. */
const needsLevel = ({ head, core }: Read): boolean =>
  head ? !head.folded.endsWith(' uy') : foldedWords(core.slice(0, 2)) === 'cong an';

function compareNames(a: Read, b: Read, kind: ReadBody['kind']): Compared {
  const isFolded = a.isBare || b.isBare;
  const steps = shortForms(a, b);
  const refuted = (says: string): Compared => ({ steps: [...steps, { says, adds: 0 }], isRefuted: true, taken: 0 });
  const add = (says: string, adds: number) => steps.push({ says, adds });

  if (!sameWord(a.head, b.head, isFolded)) {
    if (a.head && b.head) return refuted(`${a.head.shown} is not ${b.head.shown}`);
    return refuted(`only one is a ${(a.head ?? b.head)?.shown}`);
  }
  if (a.place && b.place && !sameWord(a.place, b.place, isFolded)) {
    const says = difference([a.place], [b.place], isFolded);
    const isProvince = a.place.role === 'PLACE' && b.place.role === 'PLACE';
    return refuted(says.replace('words differ', isProvince ? 'province differs' : 'place differs'));
  }
  if (a.level && b.level && !sameWord(a.level, b.level, isFolded)) {
    return refuted(`${a.level.shown} is not ${b.level.shown}`);
  }
  const level = a.level ?? b.level;
  const isProvincial = level === undefined || ['tinh', 'thanh pho'].includes(level.folded);
  if (kind === 'province' && !isProvincial && !(a.level && b.level))
    return refuted(`a ${level?.shown} is not a province`);
  if (a.edges.brand && b.edges.brand && !sameWord(a.edges.brand, b.edges.brand, isFolded)) {
    return refuted(difference([a.edges.brand], [b.edges.brand], isFolded));
  }

  const place = a.place ?? b.place;
  const together = (words: readonly Phrase[]) => words.map((w) => (isFolded ? w.folded : w.key)).join('');
  const isOneCore = together(a.core) === together(b.core);
  const isOfPlace = isLocal(a) || isLocal(b);
  if (isOneCore && !a.place !== !b.place && !isOfPlace) {
    return refuted(`only one side says "${place?.shown}": a body in one place may be a part of the whole`);
  }
  if (sameWords(a.core, b.core, isFolded)) add('the names are the same', 0.9);
  else if (isOneCore) add(`written as one word or several: ${shownWords(a.core)} / ${shownWords(b.core)}`, 0.87);
  else if (isTailOf(a, b) || isTailOf(b, a)) {
    add(`"${shownWords(isTailOf(a, b) ? a.core : b.core)}" ends the longer name, as a short form does`, 0.5);
  } else return { steps: [...steps, { says: difference(a.core, b.core, isFolded), adds: 0 }], taken: 0 };

  const hasOtherMarks = !sameWords(a.core, b.core, false) || !sameWord(a.place, b.place, false);
  if (isFolded && isOneCore && hasOtherMarks) add('one side has no tone marks, so they are folded', -0.04);
  compareForms(a, b, add);
  for (const edge of ['school', 'country', 'brand'] as const) {
    if (!a.edges[edge] !== !b.edges[edge])
      add(`only one side says "${(a.edges[edge] ?? b.edges[edge])?.shown}"`, -0.25);
  }
  let taken = 0;
  const take = (says: string) => {
    add(says, -0.25);
    taken += 0.25;
  };
  if (!a.place !== !b.place) take(`only one side says of which place: ${place?.shown}`);
  else if (!a.place && isOfPlace) take('neither says of which place');
  else if (!a.level !== !b.level && needsLevel(a)) take(`only one side says ${level?.shown}`);
  if (!place && !a.head && together(a.core) === '') add('the names say only what kind of body it is', -0.5);
  return { steps, taken };
}

/** Abbreviations and translations of which one side has the full form, or another. */
function shortForms(a: Read, b: Read): Step[] {
  const meant = (from: Read, to: Read) =>
    from.phrases.filter(({ means, key }) => means && to.phrases.some((p) => p.key === key && p.means !== means));
  return [...new Set([...meant(a, b), ...meant(b, a)].map(({ means }) => means as string))].map((says) => ({
    says,
    adds: 0,
  }));
}

function compareForms(a: Read, b: Read, add: (says: string, adds: number) => void): void {
  const only = (x: Read, y: Read) => x.forms.filter(({ folded }) => !y.forms.some((form) => form.folded === folded));
  const [left, right] = [only(a, b), only(b, a)];
  if (left.length > 0 && right.length > 0) add(`legal forms differ: ${shownWords(left)} / ${shownWords(right)}`, -0.25);
  else if (left.length + right.length > 0) add(`only one side says ${shownWords([...left, ...right])}`, -0.03);
}

/** The run of foreign words at the end of a name: "MobiFone" of "Tổng công ty Viễn thông MobiFone". */
function brandOf({ core, edges }: Read): Phrase[] {
  const words = [...core, ...(edges.brand ? [edges.brand] : [])];
  return words.slice(words.findLastIndex((word) => !isForeign(word)) + 1);
}

/** Whether a name is the brand of a group's longer one; other companies may bear the brand of the group they belong to. */
const isTailOf = (short: Read, long: Read): boolean =>
  short.core.length > 0 &&
  long.forms.some(({ folded }) => folded === 'tap doan' || folded === 'tong cong ty') &&
  foldedWords(short.core) === foldedWords(brandOf(long));

/** Texts of which two bodies that may be one share at least one. */
export function bodyKeys({ official, others }: ReadBody): string[] {
  return [official, ...others].flatMap((read) => {
    const core = read.core.map(({ folded }) => folded).join('');
    const brand = brandOf(read)
      .map(({ folded }) => folded)
      .join('');
    return [`${read.head?.folded ?? ''} ${core}`, ...(brand === '' ? [] : [` ${brand}`])];
  });
}

/** Compares two bodies or provinces by their official names, then by the others, then by what else is known. */
export function matchBodies(a: ReadBody, b: ReadBody): Match {
  const { steps, taken, isRefuted } = compareAllNames(a, b);
  return matchOf(isRefuted || matchOf(steps).score === 0 ? steps : [...steps, ...evidence(a, b, taken)]);
}

function compareAllNames(a: ReadBody, b: ReadBody): Compared {
  const official = compareNames(a.official, b.official, a.kind);
  const { score, verdict } = matchOf(official.steps);
  if (official.isRefuted || verdict === 'SAME') return official;
  const isSame = ({ steps }: Compared) => matchOf(steps).verdict === 'SAME';
  for (const [one, other] of [[a, b] as const, [b, a] as const]) {
    for (const name of one.others) {
      const compared = compareNames(name, other.official, a.kind);
      if (!isSame(compared)) continue;
      const says = `"${name.written}" is another name of "${one.official.written}"`;
      return { ...compared, steps: [{ says, adds: 0 }, ...compared.steps] };
    }
  }
  const both = a.others.find((left) => b.others.some((right) => isSame(compareNames(left, right, a.kind))));
  if (!both) return official;
  // With official names that can't be compared, a name in common is a hint: several bodies may go by one short form.
  const says = `both are also called "${both.written}"`;
  return { ...official, steps: [...official.steps, { says, adds: score > 0 ? 0.9 - score : 0.6 }] };
}

function evidence(a: ReadBody, b: ReadBody, taken: number): Step[] {
  const [left, right] = [a.known, b.known];
  const steps: Step[] = [];
  const ids = (known: Known) => [known.parent, ...(known.succeeds ?? [])];
  if (left.id !== undefined && left.id === right.id) return [{ says: 'both have the same id', adds: 1 }];
  if (right.id !== undefined && ids(left).includes(right.id)) steps.push(related(left, right));
  if (left.id !== undefined && ids(right).includes(left.id)) steps.push(related(right, left));
  if (left.parent && right.parent && left.parent !== right.parent) {
    steps.push({ says: `parts of two bodies: ${left.parent} / ${right.parent}`, adds: -0.25 });
  }
  steps.push(...compareSpans(a, b));
  if (a.kind === 'organisation') steps.push(...compareProvinces(a, b, taken));
  return steps;
}

const related = (one: Known, other: Known): Step => ({
  says: `one ${one.parent === other.id ? 'is a part of' : 'succeeds'} the other`,
  adds: -1,
});

/** Two that did not exist on one day are two, as the people's committees before and after a merger. */
function compareSpans(a: ReadBody, b: ReadBody): Step[] {
  const day = (text: string | undefined, which: 'earliest' | 'latest') => {
    const parsed = text === undefined ? undefined : parseDate(text);
    return parsed?.ok ? parsed.value[which] : undefined;
  };
  const endsBefore = (one: Known, other: Known) => {
    const [end, start] = [day(one.validUntil, 'latest'), day(other.validFrom, 'earliest')];
    return end !== undefined && start !== undefined && end < start;
  };
  for (const [one, other] of [[a.known, b.known] as const, [b.known, a.known] as const]) {
    if (!endsBefore(one, other)) continue;
    return [{ says: `one existed until ${one.validUntil}, the other from ${other.validFrom}`, adds: -1 }];
  }
  const isDated = ({ validFrom, validUntil }: Known) => validFrom !== undefined || validUntil !== undefined;
  if (isDated(a.known) && isDated(b.known)) return [{ says: 'both may have existed at one time', adds: 0.05 }];
  const mayMerge = a.kind === 'province' || isLocal(a.official) || isLocal(b.official);
  if (!mayMerge || isDated(a.known) === isDated(b.known)) return [];
  return [{ says: 'only of one is it known when it began or ended', adds: -0.25 }];
}

/** Provinces given, or named by a body of a place. */
function compareProvinces(a: ReadBody, b: ReadBody, taken: number): Step[] {
  const isDecisive = isLocal(a.official) || isLocal(b.official);
  const nameOf = ({ known, official }: ReadBody) => known.province ?? official.place?.shown;
  const [left, right] = [nameOf(a), nameOf(b)];
  if (left === undefined || right === undefined) return [];
  if (a.known.province === undefined && b.known.province === undefined) return [];
  const ids = [a.known.provinceId, b.known.provinceId];
  const hasIds = ids.every((id) => id !== undefined);
  const verdict = hasIds ? (ids[0] === ids[1] ? 'SAME' : 'DIFFERENT') : sameProvince(left, right);
  if (verdict === 'SAME') return [{ says: `both are of ${left}`, adds: Math.max(taken, 0.05) }];
  const says = `province differs: ${hasIds ? ids.join(' / ') : `${left} / ${right}`}`;
  return verdict === 'DIFFERENT' ? [{ says, adds: isDecisive ? -1 : -0.25 }] : [];
}

/** Compares two written names of provinces. */
export const sameProvince = (a: string, b: string): Verdict =>
  matchBodies(readBody('province', { name: a }), readBody('province', { name: b })).verdict;
