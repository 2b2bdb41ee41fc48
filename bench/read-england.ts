/** Reading alone, for profiling: `npx tsx bench/built.ts read-england [authorities] [rounds] [threads]`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthorities } from '../src/readers/node/index.js';
import { englandSets } from './england-files.js';

const [authorities = 153, rounds = 1, threads = 1] = process.argv.slice(2).map(Number);
const sets = englandSets(authorities);
const files = [...new Set(sets.map(({ laCode }) => laCode))].map((laCode) => ({
  laCode,
  ssda903: sets
    .filter((set) => set.laCode === laCode)
    .map(({ directory, yearEnding }) => ({ yearEnding, paths: readdirSync(directory).map((name) => join(directory, name)) })),
}));
for (let round = 0; round < rounds; round++) {
  const before = process.cpuUsage();
  const start = performance.now();
  const { records, issues } = await readAuthorities(files, threads);
  const { user, system } = process.cpuUsage(before);
  const rows = (name: string): number => records.tables[name]!.rowCount;
  console.log(
    `${((performance.now() - start) / 1000).toFixed(2)} s, processor ${(user / 1e6).toFixed(2)} + ${(system / 1e6).toFixed(2)} s, ${rows('children')} children, ${rows('careEpisodes')} episodes, ${issues.length} issues, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}
