/**
 * Runs a benchmark as plain JavaScript, compiled as the package is: a user does not pay for a TypeScript loader, and
 * worker threads would pay for it twice. `npx tsx bench/built.ts NAME [ARGS]`, from the project's root.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const folder = join('bench', 'data', 'built');
const files = ['src', 'definitions', 'bench'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const [name, ...rest] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
const settings: BuildOptions = { outdir: folder, outbase: '.', format: 'esm', target: 'es2022', logLevel: 'error' };
await build({ ...settings, entryPoints: files });
// In one file, as in the package: see `tsup.config.ts`.
await build({
  ...settings,
  entryPoints: [join('src', 'readers', 'node', 'read-worker.ts')],
  bundle: true,
  platform: 'node',
  packages: 'external',
});
process.exitCode =
  spawnSync(
    process.execPath,
    [...process.execArgv.filter((argument) => argument.startsWith('--cpu-prof')), join(folder, 'bench', `${name}.js`), ...rest],
    { stdio: 'inherit' },
  ).status ?? 1;
