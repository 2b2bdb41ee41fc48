import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadRecords, readReturns } from '../../../src/readers/index.js';
import { type AuthorityFiles, fileSource, readAuthorities } from '../../../src/readers/node/index.js';
import { exportRows, type RecordTableName, recordTables } from '../../../src/records/index.js';
import { cinCensusFile, generateAuthority, ssda903Files } from '../../../src/synthetic/index.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const years = [2023, 2024];
let folder: string;
const authorities: AuthorityFiles[] = [];

beforeAll(() => {
  // Inside the project, so that what is built here finds the packages it needs.
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules', '.cache', 'read-authorities-'));
  for (const [at, laCode] of ['201', '202', '203'].entries()) {
    const authority = generateAuthority({ laCode, seed: at + 1, children: 1500, firstYearEnding: 2023, years: 2 });
    const paths = (year: number, files: Iterable<{ readonly name: string; readonly chunks: Iterable<string> }>): readonly string[] => {
      const directory = join(folder, laCode, String(year));
      mkdirSync(directory, { recursive: true });
      return [...files].map(({ name, chunks }) => {
        writeFileSync(join(directory, name), [...chunks].join(''));
        return join(directory, name);
      });
    };
    authorities.push({
      laCode,
      ssda903: years.map((yearEnding) => ({ yearEnding, paths: paths(yearEnding, ssda903Files(authority, yearEnding)) })),
      cin: years.flatMap((year) => paths(year, [cinCensusFile(authority, year)])),
    });
  }
  // A defect in the first authority's file and in the last one's: their issues must come together.
  for (const at of [0, 2])
    writeFileSync(
      authorities[at]!.ssda903![0]!.paths.find((path) => path.endsWith('reviews.csv'))!,
      'CHILD,DOB,REVIEW,REVIEW_CODE\nX,01/01/2015,,PN1\n',
    );
});
afterAll(() => rmSync(folder, { recursive: true }));

const inOneThread = (): Promise<ReadRecords> =>
  readReturns({
    ssda903: authorities.flatMap(({ laCode, ssda903 }) =>
      ssda903!.map(({ paths, yearEnding }) => ({ laCode, yearEnding: yearEnding!, files: paths.map((path) => fileSource(path)) })),
    ),
    cin: authorities.flatMap(({ cin }) => cin!).map((path) => fileSource(path)),
  });

const inAnyOrder = <T>(list: readonly T[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

/** Rows in order of authority; census files are read before the sets, so children may be numbered otherwise. */
function plain({ records, issues, summary }: ReadRecords) {
  const tables = (Object.keys(recordTables) as RecordTableName[]).map((name) =>
    inAnyOrder(
      [...exportRows(records, name)].map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !column.endsWith('row') && column !== 'row_id')),
      ),
    ),
  );
  return {
    tables,
    issues: inAnyOrder(issues),
    read: inAnyOrder(summary.tables),
    superseded: inAnyOrder(summary.superseded),
    coverage: inAnyOrder(records.coverage),
  };
}

describe('reading many authorities', () => {
  it('gives the same records, issues and counts in two threads as in one', async () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\/(readers|records|text|time)(\/|$)/.test(entry.parentPath) && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
    await build({
      entryPoints: [...files, join(root, 'src/errors.ts'), join(root, 'src/issues.ts')],
      outdir: join(folder, 'built'),
      outbase: join(root, 'src'),
      format: 'esm',
      target: 'es2022',
    });
    const built = (await import(pathToFileURL(join(folder, 'built/readers/node/index.js')).href)) as {
      readonly readAuthorities: typeof readAuthorities;
    };
    const one = plain(await inOneThread());
    expect(one.tables.flat().length).toBeGreaterThan(1000);
    expect(one.issues.filter((issue) => issue.includes('row-without-date')).length).toBe(1);
    const two = await built.readAuthorities(authorities, 2);
    expect(plain(two)).toEqual(one);
    expect(two.issues.find((issue) => issue.code === 'row-without-date')!.count).toBe(2);
    // The thread is kept, and reads again.
    expect(plain(await built.readAuthorities(authorities, 2))).toEqual(one);
  });

  it('reads everything in this thread when no other can be started', async () => {
    // Uncompiled, the thread's module is not there.
    expect(plain(await readAuthorities(authorities, 3))).toEqual(plain(await inOneThread()));
  });

  it('links an authority whose census file was given with another', async () => {
    const [first, second, third] = authorities as [AuthorityFiles, AuthorityFiles, AuthorityFiles];
    const moved = [{ laCode: first.laCode, ssda903: first.ssda903! }, second, { ...third, cin: [...third.cin!, ...first.cin!] }];
    expect(plain(await readAuthorities(moved, 2)).tables).toEqual(plain(await inOneThread()).tables);
  });

  it('tells of a file that is not there', async () => {
    await expect(readAuthorities([...authorities, { laCode: '204', cin: [join(folder, 'none.xml')] }], 2)).rejects.toThrow(
      'there is no such file',
    );
  });
});
