import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { during, exists, rows } from '../../src/language/index.js';
import { definitionsInFolders } from '../support/definitions.js';
import { outcomes } from '../support/measure.js';

const definitions = await definitionsInFolders();
const tables = {
  section47Enquiries: [
    { childId: 'A', startedOn: '2024-05-10' },
    { childId: 'A', startedOn: '2024-09-01' },
    { childId: 'B', startedOn: '2024-05-10' },
  ],
};

describe('the table that is counted fixes the counting unit', () => {
  it('enquiries: a child with two in the year counts twice', () => {
    const enquiries = countCalculation({ rows: rows('section47Enquiries', (enquiry) => during(enquiry.startedOn)) });
    expect(outcomes({ tables }, enquiries)).toEqual({ 'A 2024-05-10': 'counted', 'A 2024-09-01': 'counted', 'B 2024-05-10': 'counted' });
  });

  it('children: the same child counts once', () => {
    const children = countCalculation({
      rows: rows('children', () => exists('section47Enquiries', (enquiry) => during(enquiry.startedOn))),
    });
    expect(outcomes({ tables }, children)).toEqual({ A: 'counted', B: 'counted' });
  });

  it('periods of care: episodes that follow on are one', () => {
    const careEpisodes = [
      { childId: 'A', startedOn: '2024-05-10', reasonStarted: 'S', legalStatus: 'C2', endedOn: '2024-06-01' },
      { childId: 'A', startedOn: '2024-06-01', reasonStarted: 'P', legalStatus: 'C2', endedOn: '2024-07-01' },
      { childId: 'A', startedOn: '2024-08-01', reasonStarted: 'S', legalStatus: 'C2', endedOn: null },
    ];
    const starts = countCalculation({ rows: rows('carePeriods', (care) => during(care.startedOn)) });
    expect(outcomes({ tables: { careEpisodes } }, starts)).toEqual({ 'A 2024-05-10': 'counted', 'A 2024-08-01': 'counted' });
  });
});

describe('every definition names its unit', () => {
  it.each(definitions.map((definition) => [definition.id, definition.countingUnit] as const))('%s', (_, unit) => {
    expect(unit.length).toBeGreaterThan(10);
  });
});
