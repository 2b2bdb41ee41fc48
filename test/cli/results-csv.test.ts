import { expect, it } from 'vitest';
import { fosterCareShare, sdqAverageScore } from '../../definitions/index.js';
import { resultsCsv } from '../../src/cli/results-csv.js';
import { applyDisclosure, profileNamed } from '../../src/disclosure/index.js';
import { toSpreadsheetCsv } from '../../src/publish/index.js';
import { calculate } from '../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { yearEnding } from '../../src/time/index.js';

it('one figure has the same columns before and after disclosure control, under the same names', () => {
  const results = calculate(recordsOf([demoAuthority()]), [fosterCareShare, sdqAverageScore], {
    periods: [yearEnding('2025-03-31'), yearEnding('2015-03-31')],
    by: 'sex',
  });
  const exact = [...resultsCsv(results)].join('').trimEnd().split('\n');
  const published = toSpreadsheetCsv(applyDisclosure(results, profileNamed('internal'), { relations: [] }), { byteOrderMark: false })
    .trimEnd()
    .split(/\r?\n/);
  const names = published[0]!.split(',');
  expect(exact[0]!.split(',').slice(0, names.length)).toEqual(names);
  expect(exact).toHaveLength(published.length);
  // Who, when and where are the same, line by line: the first eleven columns.
  const keyOf = (line: string): string => line.split(',').slice(0, 11).join(',');
  expect(exact.map(keyOf)).toEqual(published.map(keyOf));
});
