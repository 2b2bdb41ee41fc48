import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const from = (path: string): string => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));

it.each(['readers/index.ts', 'readers/node/index.ts'])('%s is bundled without the library that reads workbooks', async (entry) => {
  const { metafile } = await build({
    entryPoints: [from(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: entry.includes('node') ? 'node' : 'browser',
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(50);
  expect(inputs.filter((path) => /read-excel-file|fflate|unzipper/.test(path))).toEqual([]);
});
