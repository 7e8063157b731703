// How well and how fast things are found: the judged searches over the project's own seeds, with every miss.
//   npm run bench:search
import { loadOwnSeeds, onEmptyDatabase } from './bench-database.ts';
import { generatedSearches, handPickedSearches, judge } from './judged-searches.ts';

await onEmptyDatabase(async (graph) => {
  const data = await loadOwnSeeds(graph);
  const sets = { generated: generatedSearches(data), 'hand-picked': handPickedSearches() };
  for (const [name, searches] of Object.entries(sets)) {
    const start = performance.now();
    const { count, at1, at5, misses } = await judge(graph, searches);
    const each = (performance.now() - start) / count;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(`\n${name}: ${count} searches, ${each.toFixed(0)} ms each`);
    console.log(`  success@1 ${percent(at1)}   success@5 ${percent(at5)}   (wanted: 95 % and 99 %)`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
});
