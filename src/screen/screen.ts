import type { CsvTable } from '../text/csv.js';
import type { Stage } from './check.js';
import { type FileNames, filesOf, type ScreenOptions } from './files.js';
import { type Finding, fail, pass, type ScreenResult } from './result.js';
import { counted } from './say.js';
import { api } from './stages/api.js';
import { columnNames } from './stages/column-names.js';
import { columnsPresent } from './stages/columns-present.js';
import { crossFile } from './stages/cross-file.js';
import { filenames } from './stages/filenames.js';
import { filterStructure, filters } from './stages/filters.js';
import { general, indicators } from './stages/general.js';
import { geography } from './stages/geography.js';
import { geographyStructure } from './stages/geography-structure.js';
import { harmonised } from './stages/harmonised.js';
import { metadata } from './stages/metadata.js';
import { metadataStructure } from './stages/metadata-structure.js';
import { time, timeStructure } from './stages/time.js';

/** The stages in order. */
export const stages: readonly Stage[] = [
  filenames,
  columnsPresent,
  crossFile,
  columnNames,
  metadataStructure,
  metadata,
  timeStructure,
  filterStructure,
  geographyStructure,
  time,
  filters,
  geography,
  general,
  indicators,
  harmonised,
  api,
];

function readable(which: string, name: string, text: string, table: CsvTable): Finding {
  if (!/\.csv$/i.test(name)) return fail(`The name of the ${which} file does not end in .csv.`);
  // What a decoder puts where bytes are no UTF-8.
  if (text.includes('\uFFFD')) return fail(`The ${which} file is not UTF-8 text.`);
  if (new Set(text.match(/\r?\n/g)).size > 1) return fail(`Some lines of the ${which} file end as Windows ends them and some do not.`);
  if (table.isBroken) return fail(`The ${which} file is no CSV: a quoted cell is not closed, or goes on after it was.`);
  if (table.header.length === 0) return fail(`The ${which} file is empty.`);
  if (table.rows.length === 0) return fail(`The ${which} file has a header and nothing below it.`);
  if (table.raggedRows.length > 0)
    return fail(
      `The ${which} file has ${counted(table.raggedRows.length, 'row')} with more or fewer cells than the header, first row ${table.raggedRows[0]}.`,
    );
  return pass(`The ${which} file can be read.`);
}

/**
 * Makes the checks of DfE's screener of open data files, under its names and in its order, stopping after the first stage
 * with a failure. What its rules leave open, and places whose lists are not held here, end in a warning, never in silence.
 *
 * @param dataCsv - the data file as text
 * @param metadataCsv - the metadata file as text
 * @param names - the names of the two files, without folders
 * @param options - lists of places that are not held here; whether an invented authority may pass
 * @example
 * ```ts
 * const results = screen(data, metadata, { data: 'repeat_referrals.csv', metadata: 'repeat_referrals.meta.csv' });
 * isPassed(results);
 * ```
 */
export function screen(dataCsv: string, metadataCsv: string, names: FileNames, options: ScreenOptions = {}): readonly ScreenResult[] {
  const files = filesOf(dataCsv, metadataCsv, names, options);
  const read = [readable('data', names.data, dataCsv, files.data), readable('metadata', names.metadata, metadataCsv, files.metadata)];
  const results: ScreenResult[] = read.map((finding) => ({ stage: 'file read', check: 'file_read', ...finding }));
  for (const stage of stages) {
    if (results.some(({ outcome }) => outcome === 'FAIL')) break;
    results.push(...stage.checks.map((check): ScreenResult => ({ stage: stage.name, check: check.name, ...check.run(files) })));
  }
  return results;
}

/** Whether no check failed; warnings do not hold a file up. */
export const isPassed = (results: readonly ScreenResult[]): boolean => results.every(({ outcome }) => outcome !== 'FAIL');

/** Whether the file passed and may also be offered through DfE's API. */
export const isSuitableForApi = (results: readonly ScreenResult[]): boolean =>
  isPassed(results) && results.every(({ stage, outcome }) => stage !== 'check API' || outcome === 'PASS');
