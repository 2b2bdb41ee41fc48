import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { definitions, gaps } from '../../definitions/index.js';
import { IndicatorError } from '../errors.js';
import type { Definition, Entry } from '../language/index.js';
import { issueLog, type ReadReturns, readPostcodes, readReturns } from '../readers/index.js';
import { annexAInput, apiInput, fileSource, recogniseInputs, ssda903Input, ssdInput } from '../readers/node/index.js';
import { notCalculable } from '../results/index.js';
import { authorityCode } from './authority-code.js';
import { noIndicator } from './not-here.js';
import { withProgress } from './print/progress.js';

export interface InputOptions {
  /** Files and folders that are known by what they hold. */
  readonly inputs?: readonly string[];
  readonly ssda903?: readonly string[];
  readonly cin?: readonly string[];
  readonly annexA?: readonly string[];
  readonly ssd?: readonly string[];
  readonly cscApi?: readonly string[];
  readonly population?: string;
  readonly postcodes?: string;
  readonly series?: readonly string[];
  readonly aggregates?: readonly string[];
  readonly la?: string;
}

/** Reads what the options name. */
export async function readInputs(options: InputOptions): Promise<ReadReturns> {
  const la = options.la === undefined ? undefined : authorityCode(options.la);
  const found = await recogniseInputs(options.inputs ?? []);
  const ofAuthority = <T extends object>(given: readonly T[]): readonly T[] =>
    la === undefined ? given : given.map((each) => ({ ...each, laCode: la }));
  const sets = [...(options.ssda903 ?? []).map(ssda903Input), ...found.ssda903];
  const files = (options.cin ?? []).map((path) => existing(path, '--cin', 'a CIN census file'));
  const annexA = [...(await Promise.all((options.annexA ?? []).map(annexAInput))), ...found.annexA];
  const ssd = [...(options.ssd ?? []).map(ssdInput), ...found.ssd];
  const cscApi = [...(options.cscApi ?? []).map(apiInput), ...found.cscApi];
  const aggregates = (options.aggregates ?? []).flatMap(filesOfAggregates);
  if (sets.length + files.length + found.cin.length + annexA.length + ssd.length + cscApi.length + aggregates.length === 0) {
    throw new IndicatorError(
      'invalid-argument',
      'Name at least one input: a file or folder, or --ssda903 DIR@YEAR, --cin FILE, --annex-a FILE@DATE, --ssd DIR@FROM..DATE or --csc-api FILE@FROM..DATE.',
    );
  }
  const series = (options.series ?? []).map((path) => existing(path, '--series', 'a file of series'));
  const population = options.population === undefined ? undefined : existing(options.population, '--population', 'a population file');
  const list = options.postcodes === undefined ? undefined : existing(options.postcodes, '--postcodes', 'a list of postcodes');
  return withProgress('Reading', async () => {
    const log = issueLog();
    const postcodes = list === undefined ? null : await readPostcodes(fileSource(list), log);
    const read = await readReturns({
      ...(postcodes === null ? {} : { postcodes }),
      ssda903: ofAuthority(sets),
      cin: [...files.map((path) => fileSource(path)), ...found.cin],
      annexA: ofAuthority(annexA),
      ssd: ofAuthority(ssd),
      cscApi: ofAuthority(cscApi),
      series: series.map((path) => fileSource(path)),
      aggregates: aggregates.map((path) => fileSource(path)),
      indicators: definitions.map(({ id }) => id),
      ...(population === undefined ? {} : { population: fileSource(population), populationName: basename(population) }),
      ...(la === undefined ? {} : { defaultLaCode: la }),
    });
    return { ...read, issues: [...log.list(), ...read.issues] };
  });
}

/** A file of aggregates, or the CSV files of a folder. */
function filesOfAggregates(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [existing(path, '--aggregates', 'a file of aggregates')];
  const names = readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort();
  if (names.length === 0) throw new IndicatorError('invalid-argument', `The folder ${path} holds no CSV file of aggregates.`);
  return names.map((name) => join(path, name));
}

function existing(path: string, option: string, what: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new IndicatorError('invalid-argument', `There is no file ${path} to read as ${what}.`);
  if (stats.isDirectory()) {
    const repeat = option === '--cin' || option === '--series' ? ' (repeat it for more)' : '';
    throw new IndicatorError('invalid-argument', `${path} is a folder; ${option} takes a file${repeat}.`);
  }
  return path;
}

const entries: readonly Entry[] = [...definitions, ...gaps];

/** The definition or gap entry that an id (or id@version) names. */
export const entryNamed = (text: string): Entry => named(entries, text);

/** The definition an id (or id@version) names. */
export function definitionNamed(text: string): Definition {
  const gap = gaps.find(({ id }) => id === text.split('@')[0]);
  if (gap) throw notCalculable(gap);
  return named(definitions, text);
}

function named<E extends Entry>(among: readonly E[], text: string): E {
  const [id, version] = text.split('@');
  const found = among.find((entry) => entry.id === id && (version === undefined || String(entry.version) === version));
  if (found) return found;
  const versions = among.filter((entry) => entry.id === id).map((entry) => entry.version);
  if (versions.length > 0)
    throw new IndicatorError('unknown-indicator', `${id} has no version ${version}; it is at ${versions.join(', ')}.`);
  throw new IndicatorError('unknown-indicator', noIndicator(text));
}

export function definitionsNamed(ids: readonly string[] | undefined): readonly Definition[] {
  return ids === undefined ? definitions : [...new Set(ids.map(definitionNamed))];
}
