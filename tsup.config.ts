import { type BuildOptions, build } from 'esbuild';
import { defineConfig } from 'tsup';
import { writeDefinitionsById } from './scripts/definitions/write-by-id.js';

/** One output file per source file: what a caller does not import is never loaded, and bundlers can drop it. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/cli/**', 'definitions/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  splitting: false,
  sourcemap: true,
  silent: true,
  clean: true,
  dts: false,
  outDir: 'dist',
  // The package holds the sources themselves, so the maps need not repeat them.
  esbuildOptions: (options) => void (options.sourcesContent = false),
  async onSuccess() {
    writeDefinitionsById('dist');
    const bundled: BuildOptions = {
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      sourcemap: true,
      sourcesContent: false,
    };
    // A thread loads its modules anew: from one file it starts in half the time.
    await build({ ...bundled, entryPoints: ['src/readers/node/read-worker.ts'], outfile: 'dist/src/readers/node/read-worker.js' });
    // So does a command: a few files, each read when a command needs what is in it, and its own copy of the thread beside them.
    await build({
      ...bundled,
      entryPoints: ['src/cli/main.ts', 'src/readers/node/read-worker.ts'],
      entryNames: '[name]',
      chunkNames: '[name]-[hash]',
      outdir: 'dist/cli',
      splitting: true,
    });
  },
});
