// Does the check of the evidence bite? Single random changes to a copy of the facts, and who was caught.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../facts/check.ts';
import { checkEvidence } from '../facts/evidence.ts';
import { EMPTY_LOCK } from '../facts/lock.ts';
import { readSeeds } from '../facts/read.ts';
import { hashCitations, readTexts } from '../facts/texts.ts';
import { thingNames } from '../facts/thing-names.ts';
import { citedValues } from '../facts/values.ts';
import { type Ground, MUTATE, OPERATORS, type Operator } from './mutation-operators.ts';
import { randomFrom } from './random.ts';

/** What became of the changes by one operator: each stands in one of the four. */
export interface Tally {
  caught: number;
  /** What passed the check, and why it may have. */
  survivors: string[];
  /** Changes after which the cited paragraphs hold what the facts say, by reason. */
  apart: Map<string, number>;
  /** Changes to what the reader inferred, which no text states. */
  inferred: { caught: number; survived: number };
}

/** Makes `count` changes, by each operator in turn, and tells what became of them. The facts have to be without fault. */
export function runMutations(
  seedsFolder: string,
  textsFolder: string,
  count: number,
  seed: number,
): Record<Operator, Tally> {
  const { seeds } = readSeeds(seedsFolder);
  const texts = readTexts(seeds, textsFolder);
  const values = citedValues(seeds).filter(({ cited }) => cited.some(({ source }) => texts.has(source)));
  const ground: Ground = { seeds, texts, values, things: thingNames(seeds), random: randomFrom(seed) };
  const isCaught = (changed: typeof seeds): boolean => {
    // As if `camket cite` had been run after the change, else the hashes alone would catch every other paragraph.
    const { lock } = hashCitations(changed, texts, EMPTY_LOCK);
    return check(changed).faults.length + checkEvidence(changed, texts, lock).faults.length > 0;
  };
  if (isCaught(seeds)) throw new Error('The facts have faults before any change; see: camket check --texts FOLDER');
  const tallies = Object.fromEntries(OPERATORS.map((operator) => [operator, newTally()])) as Record<Operator, Tally>;
  for (let done = 0; done < count; done++) {
    const operator = OPERATORS[done % OPERATORS.length] as Operator;
    const { apart, inferred, survivors } = tallies[operator];
    const change = oneChange(operator, ground);
    if (change.apart !== undefined && !change.inferred) apart.set(change.apart, (apart.get(change.apart) ?? 0) + 1);
    else if (isCaught(change.seeds)) {
      if (change.inferred) inferred.caught += 1;
      else tallies[operator].caught += 1;
    } else if (change.inferred) inferred.survived += 1;
    else survivors.push(`${change.what} (${change.excuse})`);
  }
  return tallies;
}

const newTally = (): Tally => ({ caught: 0, survivors: [], apart: new Map(), inferred: { caught: 0, survived: 0 } });

function oneChange(operator: Operator, ground: Ground) {
  for (let tries = 0; tries < 1000; tries++) {
    const change = MUTATE[operator](ground);
    if (change) return change;
  }
  throw new Error(`The operator "${operator}" finds nothing to change.`);
}

/** The changes that a check has to catch. */
export const counted = ({ caught, survivors }: Tally): number => caught + survivors.length;

/** The share of them that it caught. */
export const shareCaught = (tally: Tally): number => (counted(tally) === 0 ? 0 : tally.caught / counted(tally));

/** A run as lines for people. */
export function showTallies(tallies: Record<Operator, Tally>): string[] {
  return OPERATORS.flatMap((operator) => {
    const { caught, survivors, apart, inferred } = tallies[operator];
    const share = `${(100 * shareCaught(tallies[operator])).toFixed(1)} %`;
    return [
      `${operator.padEnd(10)} ${caught} of ${counted(tallies[operator])} caught (${share})`,
      ...survivors.map((survivor) => `  survived: ${survivor}`),
      ...[...apart].map(([reason, times]) => `  set apart: ${times} × ${reason}`),
      `  inferred values changed: ${inferred.caught + inferred.survived}, of which ${inferred.caught} caught`,
    ];
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const { values } = parseArgs({
    options: { texts: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const count = Number(values.count ?? 400);
  console.log(`${count} single changes, seed ${seed} (repeat with --seed ${seed})`);
  const tallies = runMutations(join(root, 'seeds'), values.texts ?? join(root, '../shared/articles'), count, seed);
  for (const line of showTallies(tallies)) console.log(line);
  if (OPERATORS.some((operator) => operator !== 'role' && shareCaught(tallies[operator]) < 0.95)) process.exitCode = 1;
}
