import { build } from 'esbuild';
import { defineConfig } from 'tsup';
import { writeDefinitionsById } from './scripts/definitions/write-by-id.js';

/** One output file per source file: what a caller does not import is never loaded, and bundlers can drop it. */
export default defineConfig({
  entry: ['src/**/*.ts', 'definitions/**/*.ts'],
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
    // A thread loads its modules anew: from one file it starts in half the time.
    await build({
      entryPoints: ['src/readers/node/read-worker.ts'],
      outfile: 'dist/src/readers/node/read-worker.js',
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      sourcemap: true,
      sourcesContent: false,
    });
  },
});
