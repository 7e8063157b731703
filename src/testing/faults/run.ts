// Does bad things to real processes, and prints what came of each: npm run test:faults
//   npm run test:faults -- --short        the few that every run of the tests does
//   npm run test:faults -- --away 60      for how many seconds the database stays away
//   npm run test:faults -- --points 20    at how many points of a load something is killed
//   npm run test:faults -- --only clock   those whose name holds a word
import { parseArgs } from 'node:util';
import { jarsFolder, resolveJars } from '../../database/jars.ts';
import { type Extent, FAULTS, type Fault, SHORT, Skipped } from './faults.ts';
import { HOME, Stage } from './stage.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    away: { type: 'string' },
    points: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const away = 1000 * Number(values.away ?? (values.short ? 10 : 60));
const extent: Extent = { points: Number(values.points ?? (values.short ? 2 : 8)), away };
const faults = (values.short ? SHORT : FAULTS).filter(({ name }) => name.includes(values.only));

/** What became of a fault; a stage of its own, so that none inherits from another. */
async function outcome(fault: Fault): Promise<{ result: 'pass' | 'FAIL' | 'SKIP'; seen: string }> {
  const stage = await Stage.build();
  try {
    return { result: 'pass', seen: await fault.run(stage, extent) };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { result: error instanceof Skipped ? 'SKIP' : 'FAIL', seen };
  } finally {
    await stage.strike();
  }
}

await resolveJars(jarsFolder(HOME), console.log);
console.log('| fault | what was seen | result | took |\n| --- | --- | --- | --- |');
const counts = { pass: 0, FAIL: 0, SKIP: 0 };
for (const fault of faults) {
  const start = performance.now();
  const { result, seen } = await outcome(fault);
  counts[result] += 1;
  const took = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`| ${fault.name} | ${seen.replaceAll('\n', ' ⏎ ')} | ${result} | ${took} s |`);
}
console.log(`\n${counts.pass} passed, ${counts.FAIL} failed, ${counts.SKIP} skipped of ${faults.length} faults`);
process.exit(counts.FAIL > 0 || faults.length === 0 ? 1 : 0);
