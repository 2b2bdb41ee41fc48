import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { cellOf } from '../../src/publish/cells.js';
import { authoritiesOfEngland, type Cell, type GeographicLevel, type PublishedFigure, toOpenData } from '../../src/publish/index.js';
import { regions } from '../../src/reference/open-data/index.js';
import { screen } from '../../src/screen/index.js';
import { csvTable } from '../../src/text/csv.js';
import { publicationOf } from '../publish/figures.js';

const file = pathToFileURL(dataBeside('published/cla_rates.csv'));
const isThere = existsSync(file);
if (!isThere) console.log('Skipped: published rates of children looked after are not on this machine.');

const levels: Readonly<Record<string, GeographicLevel>> = {
  National: 'national',
  Regional: 'regional',
  'Local authority': 'local-authority',
};

describe.skipIf(!isThere)('figures published by DfE', () => {
  it('of every authority and region pass the screener when written again', () => {
    const { header, rows } = csvTable(readFileSync(file, 'utf8'));
    const at = (row: readonly string[], name: string): string => row[header.indexOf(name)]!;
    const cell = (row: readonly string[], name: string): Cell => cellOf(at(row, name))!;
    const figures = rows
      .filter((row) => at(row, 'population_type').includes('31 March'))
      .map((row): PublishedFigure => {
        const level = levels[at(row, 'geographic_level')]!;
        const region = regions.find(([, name]) => name === at(row, 'region_name'))?.[0];
        const year = Number(at(row, 'time_period'));
        return {
          indicator: 'children-in-care-rate',
          version: 1,
          title: 'Children looked after on the last day, per 10,000 children',
          unit: 'per-10,000-children',
          period: { start: `${year - 1}-04-01`, end: `${year}-03-31` },
          geography: { level, code: level === 'national' ? 'E92000001' : level === 'regional' ? region! : at(row, 'new_la_code') },
          breakdown: null,
          numerator: cell(row, 'numerator'),
          denominator: cell(row, 'denominator'),
          value: cell(row, 'value'),
        };
      });
    expect(figures.length).toBe(835);
    const outcome = toOpenData(publicationOf(figures), { stem: 'cla_rates', geography: authoritiesOfEngland });
    if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ message }) => message).join(' '));
    const { data, metadata, dataName, metadataName } = outcome.value;
    const found = screen(data, metadata, { data: dataName, metadata: metadataName });
    expect(found.filter((result) => result.outcome !== 'PASS').map(({ check }) => check)).toEqual(['data_dict_col_name']);
  });
});
