import { childrenInYear } from '../authority.js';
import type { SyntheticAuthority } from '../invented.js';
import { type Cell, csvText, type ReturnFile } from './csv.js';

const columns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'age_group',
  'population_estimate',
] as const;

/** The calendar years whose estimates serve the years returned: a year's rate uses the estimate of the year before. */
export function populationYears(authority: SyntheticAuthority): readonly number[] {
  return Array.from({ length: authority.years + 1 }, (_, at) => authority.firstYearEnding - 1 + at);
}

/** Invented mid-year estimates of children aged 0 to 17, in the layout of open data on populations. */
export function populationFile(authorities: readonly SyntheticAuthority[]): ReturnFile {
  const rows = function* (): Generator<readonly Cell[], void, undefined> {
    for (const authority of authorities) {
      for (const year of populationYears(authority)) {
        yield [
          year,
          'Reporting year',
          'Local authority',
          'E92000001',
          'England',
          'E12999999',
          'Invented region',
          authority.laCode,
          authority.newLaCode,
          authority.name,
          'Children aged 0 to 17 years',
          childrenInYear(authority, year),
        ];
      }
    }
  };
  return { name: 'population.csv', chunks: { [Symbol.iterator]: () => csvText(columns, rows()) } };
}
