/**
 * What twelve periods in one call cost beside one, from records already read: every definition, years that end on the
 * last day of each of twelve months. One and twelve are measured in processes of their own.
 *
 *     npx tsx bench/built.ts periods [runs]   an authority of average size: the one call of a fresh process, as the command line makes it
 *     npx tsx bench/built.ts periods england  England: the median of nine calls after four that do not count
 */
import { spawnSync } from 'node:child_process';
import { definitions } from '../definitions/index.js';
import type { Records } from '../src/records/index.js';
import { calculate } from '../src/results/index.js';
import { englandAuthorities, generateAuthority, recordsOf } from '../src/synthetic/index.js';
import { addMonths, monthsEnding, yearEnding } from '../src/time/index.js';

const [argument, place, wanted] = process.argv.slice(2);

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

function recordsFor(name: string): Records {
  if (name === 'england') return recordsOf(englandAuthorities(1));
  return recordsOf([
    generateAuthority({
      laCode: '201',
      newLaCode: 'E99000201',
      name: 'Average',
      seed: 5,
      children: 78_000,
      firstYearEnding: 2021,
      years: 5,
    }),
  ]);
}

function measured(records: Records, count: number, warming: number, rounds: number): number {
  const last = yearEnding('2025-03-31');
  const periods = Array.from({ length: count }, (_, back) => monthsEnding(addMonths(last.end + 1, -back) - 1, 12)).reverse();
  const times: number[] = [];
  for (let round = -warming; round < rounds; round++) {
    const start = performance.now();
    // Another object with the same columns: nothing that was prepared is used again.
    calculate({ ...records }, definitions, { periods });
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

if (argument === 'once') {
  const isEngland = place === 'england';
  console.log(measured(recordsFor(place!), Number(wanted), isEngland ? 4 : 0, isEngland ? 9 : 1).toFixed(1));
} else {
  const name = argument === 'england' ? 'england' : 'authority';
  const runs = name === 'england' ? 1 : Number(argument ?? 5);
  const of = (count: number): number =>
    median(
      Array.from({ length: runs }, () =>
        Number(spawnSync(process.execPath, [process.argv[1]!, 'once', name, String(count)], { encoding: 'utf8' }).stdout),
      ),
    );
  const one = of(1);
  const twelve = of(12);
  const what = name === 'england' ? 'England' : `one authority of 78,000 children, median of ${runs} fresh processes`;
  console.log(
    `${definitions.length} definitions, ${what}: one period ${one.toFixed(0)} ms, twelve periods ${twelve.toFixed(0)} ms, ${(twelve / one).toFixed(2)} times`,
  );
}
