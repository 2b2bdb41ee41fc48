import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLine } from '../../src/cli/program.js';
import { smallest } from './pair.js';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-'));
  writeFileSync(join(folder, 'children.csv'), smallest.data);
  writeFileSync(join(folder, 'children.meta.csv'), smallest.metadata);
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

async function run(...parameters: readonly string[]): Promise<number | string | null | undefined> {
  await commandLine('test').parseAsync(['screen', ...parameters], { from: 'user' });
  return process.exitCode;
}

describe('csc-indicators screen', () => {
  it('finds the metadata beside the file, prints each check and ends with 0', async () => {
    expect(await run(join(folder, 'children.csv'))).toBe(0);
    expect(printed).toMatch(/^PASS {5}geog_la_combos +Every old_la_code goes with its new_la_code and la_name\.$/m);
    expect(printed).toMatch(/83 passed, 0 warned, 0 failed\.\n$/);
  });

  it('ends with 1 and says where it stopped', async () => {
    writeFileSync(join(folder, 'children.csv'), smallest.data.replaceAll('Reporting year', 'Year'));
    expect(await run(join(folder, 'children.csv'))).toBe(1);
    expect(printed).toMatch(/^FAIL {5}time_id_valid +There is no such time_identifier as "Year"\.$/m);
    expect(printed).toMatch(/Stopped after the stage "precheck time"; later checks were not made\.\n$/);
  });

  it('prints JSON when asked', async () => {
    await run(join(folder, 'children.csv'), join(folder, 'children.meta.csv'), '--json');
    const { passed, suitableForApi, results } = JSON.parse(printed) as {
      passed: boolean;
      suitableForApi: boolean;
      results: { check: string }[];
    };
    expect([passed, suitableForApi, results.length]).toEqual([true, true, 83]);
  });

  it('fails an invented authority, unless it is let through', async () => {
    writeFileSync(join(folder, 'children.csv'), smallest.data.replace('E06000047', 'E99999998').replace('E06000053', 'E99999999'));
    const invented = join(folder, 'children.csv');
    expect(await run(invented)).toBe(1);
    expect(printed).toMatch(/^FAIL {5}geog_la_combos +An invented authority/m);
    process.exitCode = undefined;
    expect(await run(invented, '--allow-invented')).toBe(0);
    expect(printed).toMatch(/^WARNING {2}geog_la_combos +An invented authority/m);
  });

  it('takes lists of places, and refuses a list that it cannot read', async () => {
    const places = join(folder, 'places.csv');
    writeFileSync(places, 'geographic_level,code,name\nWard,E05000001,Northgate\n');
    expect(await run(join(folder, 'children.csv'), '--places', places)).toBe(0);
    writeFileSync(places, 'level,code,name\nWard,E05000001,Northgate\n');
    await expect(run(join(folder, 'children.csv'), '--places', places)).rejects.toThrow(/geographic_level, code and name/);
    writeFileSync(places, 'geographic_level,code,name\nHamlet,E05000001,Northgate\n');
    await expect(run(join(folder, 'children.csv'), '--places', places)).rejects.toThrow(/"Hamlet"/);
  });

  it('refuses a file that is not there or is not UTF-8', async () => {
    await expect(run(join(folder, 'nothing.csv'))).rejects.toThrow(/cannot be read/);
    writeFileSync(join(folder, 'children.csv'), Uint8Array.of(0xa3, 0x31));
    await expect(run(join(folder, 'children.csv'))).rejects.toThrow(/is not UTF-8 text/);
  });
});
