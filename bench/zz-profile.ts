import { definitions } from '../definitions/index.js';
import type { Records } from '../src/records/index.js';
import { calculate } from '../src/results/index.js';
import { englandAuthorities, recordsOf } from '../src/synthetic/index.js';
import { addMonths, monthsEnding, yearEnding } from '../src/time/index.js';
import { prepare, scopesOf, tallies } from '../src/engine/index.js';
import inspector from 'node:inspector';
import { writeFileSync } from 'node:fs';
const records = recordsOf(englandAuthorities(1).slice(0, Number(process.argv[2] ?? 153)));
const last = yearEnding('2025-03-31');
const months = Array.from({ length: 12 }, (_, back) => monthsEnding(addMonths(last.end + 1, -back) - 1, 12)).reverse();
const fresh = (r: Records): Records => ({ ...r });
const med = (f: () => void, n = 9, warm = 4): number => { const t: number[] = []; for (let i = -warm; i < n; i++) { const s = performance.now(); f(); if (i >= 0) t.push(performance.now() - s); } return t.sort((a, b) => a - b)[n >> 1]!; };
const one = med(() => void calculate(fresh(records), definitions, { periods: [last] }));
const twelve = med(() => void calculate(fresh(records), definitions, { periods: months }));
console.log('calculate', one.toFixed(0), twelve.toFixed(0), (twelve / one).toFixed(2));
const t1 = med(() => { const d = prepare(fresh(records)); for (const s of scopesOf(d, [last])) for (const x of definitions) tallies(x, s); });
const t12 = med(() => { const d = prepare(fresh(records)); for (const s of scopesOf(d, months)) for (const x of definitions) tallies(x, s); });
console.log('tallies', t1.toFixed(0), t12.toFixed(0), (t12 / t1).toFixed(2));
for (const x of process.argv[4] ? definitions : []) {
  const a = med(() => { const d = prepare(fresh(records)); for (const s of scopesOf(d, [last])) tallies(x, s); }, 5, 1);
  const b = med(() => { const d = prepare(fresh(records)); for (const s of scopesOf(d, months)) tallies(x, s); }, 5, 1);
  console.log(x.id.padEnd(50), a.toFixed(1).padStart(8), b.toFixed(1).padStart(8), (b / a).toFixed(2));
}
if (process.argv[3]) {
  const session = new inspector.Session(); session.connect();
  const post = (m: string, p?: object): Promise<any> => new Promise((ok, no) => (session as any).post(m, p ?? {}, (e: unknown, r: unknown) => e ? no(e) : ok(r)));
  await post('Profiler.enable'); await post('Profiler.setSamplingInterval', { interval: 200 }); await post('Profiler.start');
  for (let i = 0; i < 6; i++) calculate(fresh(records), definitions, { periods: months });
  const { profile } = await post('Profiler.stop');
  writeFileSync('/tmp/p12.cpuprofile', JSON.stringify(profile));
}
