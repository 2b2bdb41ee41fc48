import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { rows } from '../../src/language/index.js';
import { figures, measure } from '../support/measure.js';

const why = 'The rule looks back.';
const yearly = measure(countCalculation({ rows: rows('cinEpisodes') }), { history: [{ collection: 'cin', monthsBefore: 12, why }] });
const lastDay = measure(countCalculation({ rows: rows('cinEpisodes') }), {
  history: [{ collection: 'cin', monthsBefore: 12, why }],
  period: 'last-day',
});
const tables = { cinEpisodes: [{ laCode: '201', childId: 'A', referredOn: '2024-05-10' }] };
const noValue = (definition: typeof yearly, ...coverage: readonly (readonly [string, string])[]): string | null =>
  figures({ tables, coverage: coverage.map(([from, to]) => ({ from, to })) }, definition)[0]!.noValue;

describe('history: with less than a definition needs there is no value, not a low number', () => {
  it('twelve months before the year ending 31 March 2025 begin on 1 April 2023', () => {
    expect(noValue(yearly, ['2023-04-01', '2025-03-31'])).toBeNull();
    expect(noValue(yearly, ['2023-04-02', '2025-03-31'])).toBe('insufficient-history');
  });
  it('the returns must reach the period’s last day', () =>
    expect(noValue(yearly, ['2023-04-01', '2025-03-30'])).toBe('insufficient-history'));
  it('two returns that meet are as good as one, in any order', () => {
    expect(noValue(yearly, ['2024-04-01', '2025-03-31'], ['2023-04-01', '2024-03-31'])).toBeNull();
  });
  it('a year missing between them is not', () =>
    expect(noValue(yearly, ['2022-04-01', '2023-03-31'], ['2024-04-01', '2025-03-31'])).toBe('insufficient-history'));
  it('a measure of the last day counts back from it', () => {
    expect(noValue(lastDay, ['2024-03-31', '2025-03-31'])).toBeNull();
    expect(noValue(lastDay, ['2024-04-01', '2025-03-31'])).toBe('insufficient-history');
  });
  it('the other collection does not help', () => {
    expect(figures({ tables, coverage: [{ collection: 'ssda903', from: '2020-04-01', to: '2025-03-31' }] }, yearly)[0]!.noValue).toBe(
      'insufficient-history',
    );
  });
  it('nor does another authority', () => {
    const [own, other] = figures(
      {
        tables: { cinEpisodes: [...tables.cinEpisodes, { laCode: '301', childId: 'A', referredOn: '2024-05-10' }] },
        coverage: [{ laCode: '301', from: '2020-04-01', to: '2025-03-31' }],
      },
      yearly,
    );
    expect([own!.geography.laCode, own!.noValue, own!.value]).toEqual(['201', 'insufficient-history', null]);
    expect([other!.geography.laCode, other!.noValue, other!.value]).toEqual(['301', null, '1']);
  });
  it('then no number is shown at all, and the result says what was needed', () => {
    const [result] = figures({ tables, coverage: [] }, yearly);
    expect([result!.value, result!.numerator, result!.denominator]).toEqual([null, null, null]);
    expect(result!.coverage).toEqual([{ collection: 'cin', needed: { from: '2023-04-01', to: '2025-03-31' }, complete: false }]);
    expect(result!.warnings.map((warning) => warning.code)).toContain('insufficient-history');
  });
});
