/**
 * The SSDA903 Header and Episodes of the synthetic England, a folder for each authority and year, `la=201/year=2021`, written once under
 * `bench/data` (about two minutes) and used again by every later run.
 */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { englandAuthorities, type SyntheticAuthority, ssda903Files } from '../src/synthetic/index.js';

/** Where one authority's return of one year is. */
export interface EnglandSet {
  readonly laCode: string;
  readonly yearEnding: number;
  readonly directory: string;
}

/** From the project's root, where benchmarks are run. */
export const englandDirectory = resolve('bench/data/england-ssda903');
export const englandYears: readonly number[] = [2021, 2022, 2023, 2024, 2025];
const tables: ReadonlySet<string> = new Set(['header.csv', 'episodes.csv']);

/** Lives made once for the five years, and let go with the authority. */
function remembering(authority: SyntheticAuthority): SyntheticAuthority {
  const lives = [...authority.lives()];
  return {
    ...authority,
    *lives() {
      yield* lives;
    },
  };
}

function writeAuthority(authority: SyntheticAuthority, directory: string): void {
  const remembered = remembering(authority);
  for (const year of englandYears) {
    const target = join(directory, `year=${year}`);
    mkdirSync(target, { recursive: true });
    for (const { name, chunks } of ssda903Files(remembered, year)) {
      if (!tables.has(name)) continue;
      const file = openSync(join(target, name), 'w');
      for (const chunk of chunks) writeSync(file, chunk);
      closeSync(file);
    }
  }
}

/** The sets of the first `count` authorities, written if they are not there. */
export function englandSets(count: number): readonly EnglandSet[] {
  return englandAuthorities(1)
    .slice(0, count)
    .flatMap((authority) => {
      const directory = join(englandDirectory, `la=${authority.laCode}`);
      if (!existsSync(directory)) {
        const unfinished = `${directory}.part${process.pid}`;
        rmSync(unfinished, { recursive: true, force: true });
        writeAuthority(authority, unfinished);
        renameSync(unfinished, directory);
      }
      return englandYears.map((yearEnding) => ({ laCode: authority.laCode, yearEnding, directory: join(directory, `year=${yearEnding}`) }));
    });
}
