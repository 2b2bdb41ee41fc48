import { csvTable, csvText } from '../../src/text/csv.js';

/** A pair of open data files that a test may change before it is screened. */
export interface Pair {
  data: string[][];
  metadata: string[][];
  names: { data: string; metadata: string };
}

const tableOf = (text: string): string[][] => {
  const { header, rows } = csvTable(text);
  return [[...header], ...rows.map((row) => [...row])];
};

/** The smallest pair: three rows, no filter. */
export const smallest = {
  data: `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,referral_count,rereferral_count,rereferral_percent
2025,Reporting year,National,E92000001,England,,,,,,632830,142900,22.6
2025,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,80,13,16.3
2025,Reporting year,Local authority,E92000001,England,E12000009,South West,420,E06000053,Isles of Scilly,c,c,c
`,
  metadata: `col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column,filter_default
referral_count,Indicator,Number of referrals in the year,,,0,,,
rereferral_count,Indicator,Number of re-referrals within 12 months,,,0,,,
rereferral_percent,Indicator,Percentage of referrals within 12 months of a previous referral,,%,1,,,
`,
  names: { data: 'repeat_referrals.csv', metadata: 'repeat_referrals.meta.csv' },
} as const;

const rows = [
  [
    '2024',
    'Reporting year',
    'National',
    'E92000001',
    'England',
    '',
    '',
    '',
    '',
    '',
    'Children looked after on 31 March',
    'Total',
    '100',
    '50.5',
  ],
  [
    '2024',
    'Reporting year',
    'National',
    'E92000001',
    'England',
    '',
    '',
    '',
    '',
    '',
    'Children starting to be looked after during the year',
    'Female',
    '40',
    '20.5',
  ],
  [
    '2024',
    'Reporting year',
    'Regional',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '',
    '',
    '',
    'Children looked after on 31 March',
    'Total',
    '60',
    '50.0',
  ],
  [
    '2024',
    'Reporting year',
    'Regional',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '',
    '',
    '',
    'Children starting to be looked after during the year',
    'Female',
    'c',
    'c',
  ],
  [
    '2024',
    'Reporting year',
    'Local authority',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '841',
    'E06000005',
    'Darlington',
    'Children looked after on 31 March',
    'Total',
    '7',
    '8.1',
  ],
  [
    '2024',
    'Reporting year',
    'Local authority',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '841',
    'E06000005',
    'Darlington',
    'Children starting to be looked after during the year',
    'Female',
    'low',
    'low',
  ],
  [
    '2024',
    'Reporting year',
    'Local authority',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '805',
    'E06000001',
    'Hartlepool',
    'Children looked after on 31 March',
    'Total',
    'x',
    'x',
  ],
  [
    '2024',
    'Reporting year',
    'Local authority',
    'E92000001',
    'England',
    'E12000001',
    'North East',
    '805',
    'E06000001',
    'Hartlepool',
    'Children starting to be looked after during the year',
    'Female',
    'z',
    'u',
  ],
];

/** A pair with a filter, a column that groups it and three levels; it passes every check without a warning. */
export const filtered = (): Pair => ({
  data: [
    [
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
      'cla_group',
      'sex',
      'child_count',
      'child_percent',
    ],
    ...rows.map((row) => [...row]),
  ],
  metadata: [
    [
      'col_name',
      'col_type',
      'label',
      'indicator_grouping',
      'indicator_unit',
      'indicator_dp',
      'filter_hint',
      'filter_grouping_column',
      'filter_default',
    ],
    ['cla_group', 'Filter', 'Kind of group', '', '', '', '', '', 'Children looked after on 31 March'],
    ['sex', 'Filter', 'Sex', '', '', '', 'Choose a group', 'cla_group', 'Total'],
    ['child_count', 'Indicator', 'Number of children', '', '', '0', '', '', ''],
    ['child_percent', 'Indicator', 'Share of children', '', '%', '1', '', '', ''],
  ],
  names: { data: 'children.csv', metadata: 'children.meta.csv' },
});

export const smallestPair = (): Pair => ({
  data: tableOf(smallest.data),
  metadata: tableOf(smallest.metadata),
  names: { ...smallest.names },
});

export const textsOf = ({ data, metadata }: Pair): readonly [string, string] => [csvText(data), csvText(metadata)];

/** Adds a column at the end, with one cell for all rows or one for each. */
export function addColumn(pair: Pair, name: string, cells: string | ((row: readonly string[], at: number) => string)): void {
  pair.data = pair.data.map((row, at) => [...row, at === 0 ? name : typeof cells === 'string' ? cells : cells(row, at - 1)]);
}

export const columnAt = (pair: Pair, name: string): number => pair.data[0]!.indexOf(name);

/** Sets a cell; rows count from 0, the first below the header. */
export function setCell(pair: Pair, row: number, column: string, text: string): void {
  pair.data[row + 1]![columnAt(pair, column)] = text;
}

/** Sets a cell of the row of the metadata that describes a column. */
export function describe(pair: Pair, name: string, column: string, text: string): void {
  pair.metadata.find(([first]) => first === name)![pair.metadata[0]!.indexOf(column)] = text;
}

/** Renames a column in both files. */
export function rename(pair: Pair, from: string, to: string): void {
  pair.data[0]![columnAt(pair, from)] = to;
  for (const row of pair.metadata) for (const at of [0, 7]) if (row[at] === from) row[at] = to;
}

export function dropColumn(pair: Pair, name: string): void {
  const at = columnAt(pair, name);
  pair.data = pair.data.map((row) => row.filter((_, column) => column !== at));
}

/** Adds two rows of another level, and the columns it needs. */
export function atLevel(pair: Pair, level: string, columns: Readonly<Record<string, string>>): void {
  pair.data.push(
    ...['Children looked after on 31 March', 'Children starting to be looked after during the year'].map((breakdown) => [
      '2024',
      'Reporting year',
      level,
      'E92000001',
      'England',
      '',
      '',
      '',
      '',
      '',
      breakdown,
      breakdown === 'Children starting to be looked after during the year' ? 'Female' : 'Total',
      '9',
      '9.0',
      ...pair.data[0]!.slice(14).map(() => ''),
    ]),
  );
  for (const [name, cell] of Object.entries(columns)) addColumn(pair, name, (row) => (row[2] === level ? cell : ''));
}
