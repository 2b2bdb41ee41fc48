import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The tier is vitest's mode: `npm test` is `--mode fast`, `npm run test:long` is `--mode long`, and without a mode, as in
 * CI or when a file is named, everything is run. See CONTRIBUTING.md.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'fast' ? ['test/**/*.{built,large}.test.ts'] : [])],
    env: { TEST_TIER: mode },
    // What the engine lends and uses again holds nonsense between uses, in every test.
    setupFiles: ['test/support/poison.ts'],
    // Tests bound their work. A limit by the clock is only there to end what hangs, however loaded the machine.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    pool: 'threads',
    maxWorkers: 2,
  },
}));
