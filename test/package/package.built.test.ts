import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { builtCommandLine } from '../support/built.js';
import { installInto, root } from './installed.js';

/** The stated sizes of one definition with the engine and exact results, minified and gzipped: of the core, and of everything. The README says the same, docs/decisions/0020 why. */
const CORE_KILOBYTES = 57;
const WHOLE_KILOBYTES = 63;

let installed: ReturnType<typeof installInto>;

beforeAll(() => {
  builtCommandLine();
  installed = installInto();
});

afterAll(() => installed.remove());

const usage = `
import { calculate, recordsFrom, yearEnding } from 'csc-indicators';
import { childrenInCareRate } from 'csc-indicators/definitions/children-in-care-rate';

const records = recordsFrom({
  tables: { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2', placementType: 'U4' }] },
  coverage: [{ laCode: '201', from: '2024-04-01', to: '2025-03-31' }],
  population: { name: 'test', estimates: [{ laCode: '201', year: 2024, children: 1600 }] },
});
const [result] = calculate(records, [childrenInCareRate], { periods: [yearEnding('2025-03-31')] });
`;

async function bundle(code: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const entry = join(installed.directory, 'entry.mjs');
  writeFileSync(entry, code);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  // What is left in the bundle, not what was looked at on the way.
  const output = Object.values(metafile.outputs)[0]!;
  return {
    text: outputFiles[0]!.text,
    inputs: Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}

describe('the packed package', () => {
  it('holds what it needs and nothing else', () => {
    expect(installed.files).toContain('package/dist/src/index.js');
    expect(installed.files).toContain('package/dist/src/index.d.ts');
    expect(installed.files).toContain('package/LICENSE');
    expect(installed.files).toContain('package/README.md');
    expect(installed.files.filter((file) => /\.test\.|\/bench\/|node_modules|\.env/.test(file))).toEqual([]);
  });

  it('holds the sources that its maps point to', () => {
    const files = new Set(installed.files);
    const maps = installed.files.filter((file) => file.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(500);
    const missing = maps.flatMap((file) => {
      const { sources } = JSON.parse(
        readFileSync(join(installed.directory, 'node_modules/csc-indicators', file.slice('package/'.length)), 'utf8'),
      ) as {
        readonly sources: readonly string[];
      };
      // The worker is one file made of many, its libraries among them.
      return sources
        .map((source) => join(dirname(file), source))
        .filter((source) => !files.has(source) && !source.includes('node_modules'));
    });
    expect(missing).toEqual([]);
  });

  it('has an exports map that publint accepts', async () => {
    const { messages } = await publint({ pkgDir: root, level: 'warning' });
    expect(messages).toEqual([]);
  });

  it('runs in plain JavaScript', () => {
    writeFileSync(join(installed.directory, 'plain.mjs'), `${usage}console.log(result.numerator, result.denominator, result.value);`);
    // 1 ÷ 1,600 × 10,000 = 6.25, shown without decimals: 6.
    expect(execFileSync('node', ['plain.mjs'], { cwd: installed.directory, encoding: 'utf8' })).toBe('1 1600 6\n');
  });

  it.each(['NodeNext', 'Bundler'])('type-checks in an empty TypeScript project, module resolution %s', (resolution) => {
    writeFileSync(
      join(installed.directory, 'typed.mts'),
      `${usage}const value: string | null = result!.value;\n// @ts-expect-error a result's value is text, never a bare number\nconst number: number = result!.value;\nconsole.log(value, number);\n`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module: resolution === 'Bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution: resolution,
    };
    writeFileSync(join(installed.directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.mts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const run = (): string => spawnSync('node', [tsc, '-p', '.'], { cwd: installed.directory, encoding: 'utf8' }).stdout;
    expect(run()).toBe('');
  });

  it('every entry of the exports map can be imported', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };
    const entries = Object.keys(exports)
      .filter((entry) => !entry.includes('*') && !entry.endsWith('.json'))
      .map((entry) => `csc-indicators${entry.slice(1)}`);
    expect(entries.length).toBeGreaterThan(10);
    writeFileSync(
      join(installed.directory, 'every.mjs'),
      entries.map((entry) => `await import('${entry}');`).join('\n') + `console.log('imported');`,
    );
    expect(execFileSync('node', ['every.mjs'], { cwd: installed.directory, encoding: 'utf8' })).toBe('imported\n');
  });

  it('every definition is imported by its id, and its folder is nobody’s business', () => {
    const ids = definitions.map(({ id }) => `csc-indicators/definitions/${id}`);
    const lines = ids.map(
      (path) => `if (!Object.values(await import('${path}')).some(({ id }) => '${path}'.endsWith('/' + id))) console.log('${path}');`,
    );
    const folder = "await import('csc-indicators/definitions/referrals/re-referrals-12m').then(() => console.log('a folder'), () => {});";
    writeFileSync(join(installed.directory, 'ids.mjs'), [...lines, folder].join('\n'));
    expect(execFileSync('node', ['ids.mjs'], { cwd: installed.directory, encoding: 'utf8' })).toBe('');
  });

  it('the command line runs from the installed package', () => {
    const bin = join(installed.directory, 'node_modules/csc-indicators/dist/cli/main.js');
    expect(execFileSync('node', [bin, 'list'], { cwd: installed.directory, encoding: 'utf8' })).toContain('children-in-care-rate');
    execFileSync('node', [bin, 'export', '--format', 'vectors', '--out', 'vectors'], { cwd: installed.directory });
    expect(readdirSync(join(installed.directory, 'vectors'))).toContain('children-in-care-rate.json');
  });
});

describe('in a browser', () => {
  it('the core, readers and words bundle without a Node built-in', async () => {
    const code = ['', '/definitions', '/readers', '/words', '/sql', '/schema', '/synthetic']
      .map((entry, at) => `import * as part${at} from 'csc-indicators${entry}'; console.log(part${at});`)
      .join('\n');
    const { text } = await bundle(code);
    expect(text.length).toBeGreaterThan(100_000);
    expect(text).not.toMatch(/from\s*["']node:|require\(["']node:/);
  });

  it('one definition with the engine leaves the others, and zod, behind', async () => {
    const { text, inputs } = await bundle(`${usage}console.log(result);`);
    expect(inputs.filter((path) => /node_modules\/(zod|date-fns|saxes|commander)\//.test(path))).toEqual([]);
    expect(
      inputs
        .filter((path) => path.includes('dist/definitions/') && !/\/(common|by-id)\/|\/family\.js$/.test(path))
        .map((path) => path.split('/').at(-1)),
    ).toEqual(['children-in-care-rate.js']);
    const kilobytes = (code: string): number => gzipSync(code).length / 1024;
    const core = await bundle(`${usage.replace("from 'csc-indicators'", "from 'csc-indicators/core'")}console.log(result);`);
    expect(core.inputs.filter((path) => /src\/reference\/|results\/(aggregates|given-result)/.test(path))).toEqual([]);
    const sizes = [core.text, text].map(
      (code) => `${(code.length / 1024).toFixed(1)} kB minified, ${kilobytes(code).toFixed(1)} kB gzipped`,
    );
    console.log(`one definition with the engine: core ${sizes[0]}; whole ${sizes[1]}`);
    expect(kilobytes(core.text)).toBeLessThan(CORE_KILOBYTES);
    expect(kilobytes(text)).toBeLessThan(WHOLE_KILOBYTES);
    // Importing from the index must not cost more than importing the file.
    const fromIndex = await bundle(
      `${usage.replace('csc-indicators/definitions/children-in-care-rate', 'csc-indicators/definitions')}console.log(result);`,
    );
    expect(fromIndex.inputs.filter((path) => path.endsWith('/s47-rate.js'))).toEqual([]);
  });
});
