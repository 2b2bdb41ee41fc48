/** How much a run of the tests is to try: a first look, all that CI asks, or a night. The three tiers are described in CONTRIBUTING.md. */
export type Tier = 'fast' | 'all' | 'long';

const named = process.env['TEST_TIER'];
export const tier: Tier = named === 'fast' || named === 'long' ? named : 'all';

const share = { fast: 0.1, all: 1, long: 10 } as const;

/** How many generated cases to try: the number for CI, a tenth of it at first look, ten times as many in a long run. */
export const casesToTry = (inAll: number): number => Math.max(1, Math.round(inAll * share[tier]));
