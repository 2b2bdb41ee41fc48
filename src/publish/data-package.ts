import type { Publication } from '../results/publication.js';
import { csvText } from '../text/csv.js';
import { symbolMeanings } from './cells.js';
import { isNumberColumn, type LongColumn, longColumns, longKey, longProblems, longRow } from './long-table.js';
import { refused, type Written } from './problems.js';

/** Files of a data package by name. */
export interface DataPackage {
  readonly files: readonly { readonly name: 'figures.csv' | 'datapackage.json'; readonly text: string }[];
}

const descriptions: Readonly<Record<LongColumn, string>> = {
  indicator: 'Permanent name of the indicator',
  version: 'Version of its definition',
  title: 'Title of the indicator',
  unit: 'Unit of the value',
  period_start: 'First day of the period',
  period_end: 'Last day of the period',
  geographic_level: 'national, regional or local-authority',
  geography_code: 'Code of the place',
  breakdown: 'What the figure is split by; all when it is not',
  stratum: 'Part of the breakdown; all when there is none, unknown for what falls in no part',
  stratum_label: 'The part in words',
  numerator: 'What was counted',
  denominator: 'What it was counted out of',
  value: 'The figure',
  lower_quartile: 'Lower quartile, of a distribution',
  median: 'Median, of a distribution',
  upper_quartile: 'Upper quartile, of a distribution',
  mean: 'Mean, of a distribution',
};

function typeOf(name: LongColumn): string {
  if (name === 'version') return 'integer';
  if (isNumberColumn(name)) return 'number';
  return name.startsWith('period_') ? 'date' : 'string';
}

/**
 * The figures as a Frictionless data package: one long CSV and a description that says which symbols mean no value and
 * which columns are the key, so that R and Python read it without being told.
 */
export function toDataPackage(publication: Publication): Written<DataPackage> {
  const problems = longProblems(publication);
  if (problems.length > 0) return refused(problems);
  const rows = publication.figures.map(longRow);
  const description = {
    profile: 'tabular-data-package',
    name: 'csc-indicators-figures',
    title: 'Children’s social care indicators',
    disclosureControl: publication.profile,
    notes: publication.notes,
    symbols: symbolMeanings,
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: longColumns.map((name) => ({ name, type: typeOf(name), description: descriptions[name] })),
          missingValues: ['', ...Object.keys(symbolMeanings)],
          primaryKey: longKey,
        },
      },
    ],
  };
  return {
    kind: 'written',
    value: {
      files: [
        { name: 'figures.csv', text: csvText([longColumns, ...rows.map((row) => longColumns.map((name) => row[name]))]) },
        { name: 'datapackage.json', text: `${JSON.stringify(description, null, 2)}\n` },
      ],
    },
  };
}
