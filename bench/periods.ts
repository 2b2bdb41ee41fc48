/**
 * What twelve periods in one call cost beside one, for an authority of average size from records already read: every
 * definition, years that end on the last day of each of twelve months. Each figure is the one call of a fresh process,
 * as the command line makes it. `npx tsx bench/built.ts periods [runs]`.
 */
import { spawnSync } from 'node:child_process';
import { definitions } from '../definitions/index.js';
import { calculate } from '../src/results/index.js';
import { generateAuthority, recordsOf } from '../src/synthetic/index.js';
import { addMonths, monthsEnding, yearEnding } from '../src/time/index.js';

const [argument, periodsWanted] = process.argv.slice(2);

function oneCall(count: number): number {
  const records = recordsOf([generateAuthority({ laCode: '201', newLaCode: 'E99000201', name: 'Average', seed: 5, children: 78_000, firstYearEnding: 2021, years: 5 })]);
  const last = yearEnding('2025-03-31');
  const periods = Array.from({ length: count }, (_, back) => monthsEnding(addMonths(last.end + 1, -back) - 1, 12)).reverse();
  const start = performance.now();
  calculate(records, definitions, { periods });
  return performance.now() - start;
}

if (periodsWanted !== undefined) {
  console.log(oneCall(Number(periodsWanted)).toFixed(1));
} else {
  const runs = Number(argument ?? 5);
  const median = (count: number): number => {
    const times = Array.from({ length: runs }, () => Number(spawnSync(process.execPath, [process.argv[1]!, 'once', String(count)], { encoding: 'utf8' }).stdout));
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  };
  const one = median(1);
  const twelve = median(12);
  console.log(`${definitions.length} definitions, one authority of 78,000 children, median of ${runs} fresh processes: one period ${one.toFixed(0)} ms, twelve periods ${twelve.toFixed(0)} ms, ${(twelve / one).toFixed(2)} times`);
}
