import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { IndicatorError } from '../../errors.js';
import { geographicLevels } from '../../reference/open-data/index.js';
import { isPassed, isSuitableForApi, type ScreenResult, screen } from '../../screen/index.js';
import { csvTable } from '../../text/csv.js';
import { DATA_ERRORS, DONE } from '../exit.js';
import { jsonText } from '../write.js';

const levelNames: ReadonlySet<string> = new Set(geographicLevels.map(({ level }) => level));

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new IndicatorError('invalid-argument', `${basename(path)} is not UTF-8 text; save it as CSV UTF-8.`);
    throw new IndicatorError('invalid-argument', `${path} cannot be read.`);
  }
}

function table(results: readonly ScreenResult[]): string {
  const width = Math.max(...results.map(({ check }) => check.length));
  const lines = results.map(({ check, outcome, message }) => `${outcome.padEnd(7)}  ${check.padEnd(width)}  ${message}`);
  const count = (of: ScreenResult['outcome']): number => results.filter(({ outcome }) => outcome === of).length;
  const end = results.at(-1)!.stage;
  const stopped = isPassed(results) ? '' : `Stopped after the stage "${end}"; later checks were not made.\n`;
  return `${lines.join('\n')}\n\n${count('PASS')} passed, ${count('WARNING')} warned, ${count('FAIL')} failed.\n${stopped}`;
}

/** Lists of places by level: one row for each place. */
function placesIn(path: string): Readonly<Record<string, readonly (readonly [code: string, name: string])[]>> {
  const { header, rows } = csvTable(textOf(path));
  const [level, code, name] = ['geographic_level', 'code', 'name'].map((column) => header.indexOf(column));
  if (level < 0 || code < 0 || name < 0)
    throw new IndicatorError('invalid-argument', `${basename(path)} must have the columns geographic_level, code and name.`);
  const places: Record<string, [string, string][]> = {};
  for (const row of rows) {
    if (!levelNames.has(row[level]))
      throw new IndicatorError('invalid-argument', `${basename(path)} names a geographic_level that there is not: "${row[level]}".`);
    (places[row[level]] ??= []).push([row[code], row[name]]);
  }
  return places;
}

interface Options {
  readonly json?: boolean;
  readonly allowInvented?: boolean;
  readonly places?: string;
}

export function run(file: string, metadata: string | undefined, options: Options): void {
  const metadataFile = metadata ?? file.replace(/\.csv$/i, '.meta.csv');
  if (metadataFile === file) throw new IndicatorError('invalid-argument', 'FILE must end in .csv, or name the metadata file too.');
  const names = { data: basename(file), metadata: basename(metadataFile) };
  const results = screen(textOf(file), textOf(metadataFile), names, {
    allowInvented: options.allowInvented ?? false,
    ...(options.places === undefined ? {} : { places: placesIn(options.places) }),
  });
  process.stdout.write(
    options.json ? jsonText({ passed: isPassed(results), suitableForApi: isSuitableForApi(results), results }) : table(results),
  );
  process.exitCode = isPassed(results) ? DONE : DATA_ERRORS;
}
