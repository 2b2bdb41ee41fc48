/**
 * How long it takes to invent England and put it into records, and how much memory.
 *
 *     npx tsx bench/synthetic-england.ts
 */
import { englandAuthorities, recordsOf } from '../src/synthetic/index.js';

const started = performance.now();
const records = recordsOf(englandAuthorities(1));
const seconds = (performance.now() - started) / 1000;
const { userCPUTime, maxRSS } = process.resourceUsage();

console.log(`${seconds.toFixed(1)} s, ${(userCPUTime / 1e6).toFixed(1)} s of processor time, peak ${(maxRSS / 1024).toFixed(0)} MB`);
for (const table of Object.values(records.tables)) console.log(`${table.name.padEnd(24)}${String(table.rowCount).padStart(10)}`);
