import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { recomputed, type Verdict, verdictOn } from './check-row.js';
import {
  complementOfRoundedShare,
  exceptionNames,
  leftOutOfTheShare,
  type NamedException,
  namedException,
  nameOfRow,
} from './exceptions.js';
import { isShareOfTheRest } from './left-out.js';
import { type PublishedFile, type PublishedRow, publishedRows } from './published-rows.js';
import { isNumber, isTestable, type Scale, scalesOf } from './scale.js';
import { populationsOf, wideRows } from './wide-rows.js';

export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly checked: number;
  readonly authorities: { readonly checked: number; readonly equal: number; readonly withinRounding: number };
  readonly larger: { readonly checked: number; readonly equal: number; readonly withinRounding: number };
  readonly named: Readonly<Partial<Record<NamedException['id'], number>>>;
  /** Rows excused for a reason on record that is not about this row alone. */
  readonly excused: readonly string[];
  /** Rows that are neither equal, nor within rounding, nor named. */
  readonly differences: readonly string[];
  readonly leftOut: Readonly<Record<string, number>>;
  readonly scales: readonly string[];
}

export interface FolderReport {
  readonly files: readonly FileReport[];
  /** Files without a numerator, denominator and value. */
  readonly otherFiles: readonly string[];
  /** Names on the list of exceptions that no row answered to. */
  readonly namesNotMet: readonly string[];
}

export interface FolderOptions {
  /** Whether an authority's value within the rounding of its printed inputs must be named too. */
  readonly everyExceptionNamed: boolean;
}

const add = <K extends string>(counts: Partial<Record<K, number>>, key: K): void => void (counts[key] = (counts[key] ?? 0) + 1);

/** Why a row cannot be recomputed, or null when it can. */
function notTestable(row: PublishedRow): string | null {
  if (!isNumber(row.value)) return row.value === '' ? 'no value published' : 'value is a symbol';
  if (!isNumber(row.numerator) || !isNumber(row.denominator)) return 'numerator or denominator not published';
  if (Number(row.numerator) === 0 && Number(row.denominator) === 0 && Number(row.value) === 0)
    return 'nothing over nothing, published as 0';
  return null;
}

/** The dashboard's rows for workers who are not White are 100 less the rounded share who are. */
function isComplement(row: PublishedRow, scale: Scale): boolean {
  if (!/\bnon-white\b/i.test(row.breakdown)) return false;
  const rest = recomputed({ ...row, numerator: String(Number(row.denominator) - Number(row.numerator)) }, scale);
  return rest !== null && Math.abs(Number(rest) + Number(row.value) - 100) < 1e-9;
}

function checkFile(file: string, published: PublishedFile, options: FolderOptions, met: Set<string>): FileReport {
  const scales = scalesOf(published.rows);
  const tallies: Record<'authorities' | 'larger', Record<Verdict | 'checked', number>> = {
    authorities: { checked: 0, equal: 0, 'within-rounding': 0, different: 0 },
    larger: { checked: 0, equal: 0, 'within-rounding': 0, different: 0 },
  };
  const named: Partial<Record<NamedException['id'], number>> = {};
  const leftOut: Record<string, number> = { ...published.leftOut };
  const differences: string[] = [];
  const excused: string[] = [];
  for (const row of published.rows) {
    const reason = notTestable(row);
    if (reason !== null || !isTestable(row)) {
      add(leftOut, reason ?? 'not a number');
      continue;
    }
    const scale = scales.get(row.breakdown)!;
    const verdict = verdictOn(row, scale);
    const tally = tallies[row.level === 'local-authority' ? 'authorities' : 'larger'];
    tally.checked++;
    tally[verdict]++;
    if (verdict === 'equal' || (verdict === 'within-rounding' && row.level !== 'local-authority')) continue;
    const exception = namedException(file, row, verdict === 'within-rounding');
    if (exception) {
      if (exception.name !== null) met.add(exception.name);
      else excused.push(`${nameOfRow(file, row)}: ${exception.because}`);
      add(named, exception.id);
      continue;
    }
    const explained =
      verdict !== 'different'
        ? null
        : isComplement(row, scale)
          ? complementOfRoundedShare
          : isShareOfTheRest(row, published.rows, scale)
            ? leftOutOfTheShare
            : null;
    if (explained) {
      excused.push(`${nameOfRow(file, row)}: ${explained.because}`);
      add(named, explained.id);
    } else if (verdict === 'different' || options.everyExceptionNamed) {
      differences.push(
        `line ${row.line}: ${nameOfRow(file, row)}; recomputed ${recomputed(row, scale) ?? 'nothing, for the denominator is 0'}`,
      );
    }
  }
  const side = (tally: Record<Verdict | 'checked', number>): FileReport['authorities'] => ({
    checked: tally.checked,
    equal: tally.equal,
    withinRounding: tally['within-rounding'],
  });
  return {
    file,
    rows: published.rows.length,
    checked: tallies.authorities.checked + tallies.larger.checked,
    authorities: side(tallies.authorities),
    larger: side(tallies.larger),
    named,
    excused,
    differences,
    leftOut,
    scales: [
      ...new Set(
        [...scales.values()].map(({ multiplier, decimalPlaces }) => `× ${multiplier.toLocaleString('en-GB')} to ${decimalPlaces} dp`),
      ),
    ],
  };
}

/** Checks every CSV file under a folder that holds numerators, denominators and values. */
export function checkFolder(folder: string, options: FolderOptions): FolderReport {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .sort();
  const texts = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const populations = new Map(texts.flatMap(({ text }) => [...(populationsOf(text) ?? [])]));
  const met = new Set<string>();
  const files: FileReport[] = [];
  const otherFiles: string[] = [];
  for (const { name, text } of texts) {
    const published = publishedRows(text) ?? wideRows(text, populations);
    const report = published && checkFile(name, published, options, met);
    if (report) files.push(report);
    else otherFiles.push(name);
  }
  return { files, otherFiles, namesNotMet: exceptionNames.filter((name) => !met.has(name)) };
}
