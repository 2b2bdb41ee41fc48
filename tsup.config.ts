import { defineConfig } from 'tsup';

/** One output file per source file: what a caller does not import is never loaded, and bundlers can drop it. */
export default defineConfig({
  entry: ['src/**/*.ts', 'definitions/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  splitting: false,
  sourcemap: false,
  clean: true,
  dts: false,
  outDir: 'dist',
});
