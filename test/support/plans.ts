import { proportionCalculation } from '../../src/language/build/shapes.js';
import { equals, rows } from '../../src/language/index.js';
import type { PlainTables } from '../../src/records/index.js';
import { figures, measure } from './measure.js';

/** Child protection plans of which some are not the child's first. */
export const plans = (counted: number, all: number): PlainTables => ({
  childProtectionPlans: Array.from({ length: all }, (_, at) => ({
    laCode: '201',
    childId: `C${at}`,
    startedOn: '2024-05-10',
    previousPlans: at < counted ? 1 : 0,
  })),
});

/** The share of plans that are not the child's first. */
export const repeated = measure(
  proportionCalculation({ rows: rows('childProtectionPlans'), numerator: (plan) => equals(plan.previousPlans, 1) }),
);

export const shareOf = (counted: number, all: number): string | null => figures({ tables: plans(counted, all) }, repeated)[0]!.value;
