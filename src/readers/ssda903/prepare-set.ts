import type { IssueLog } from '../../issues.js';
import { unknownAuthority } from '../../records/index.js';
import type { Day } from '../../time/index.js';
import { type ReturnLog, returnLog } from '../return-log.js';
import { reportAbsent, reportHeader, reportNotKnown, reportPassedOver } from './report-set.js';
import type { Ssda903Set } from './set.js';
import { filesOfSet, type Ssda903Form, type UsableFile } from './set-files.js';
import { type SetTable, tablesOfSet } from './table-parts.js';
import { LAST_KNOWN_YEAR } from './tables.js';
import { inferYear, otherYear, returnYear } from './year.js';

/** A set whose files have been recognised and whose year is known: what can be read, in the order to read it. */
export interface PreparedSsda903Set {
  /** The name of one of its files, for what is said of the set as a whole. */
  readonly name: string;
  /** Null when the dates show no year. */
  readonly year: number | null;
  readonly laCode: string;
  /** The Header first, so that the other tables can be checked against it. */
  readonly tables: readonly SetTable[];
  /** In XML a table of which there is no row is empty; in CSV one without a file was not returned. */
  readonly form: Ssda903Form;
  /** False when what was read of the year is not all of it, so that it covers no days. */
  readonly isWhole: boolean;
  /** The day up to which the set holds, when that is before its 31 March. */
  readonly upTo: Day | null;
  /** What was said of the set so far; what is said of it when it is read goes here too. */
  readonly log: ReturnLog;
}

/** Looks at every file of a set: what each is, which year the set is for, and what cannot be read. */
export async function prepareSsda903Set(set: Ssda903Set, allReturns: IssueLog): Promise<PreparedSsda903Set> {
  const log = returnLog(allReturns);
  const laCode = set.laCode ?? unknownAuthority;
  const name = set.files[0]?.name ?? '';
  reportPassedOver(set.passedOver ?? [], log);
  const found = await filesOfSet(set, log);
  const { files, form, isWhole } = found;
  const upTo = set.upTo ?? null;
  const year = upTo === null ? (set.yearEnding ?? inferredYear(files, log)) : returnYear(upTo);
  if (year === null) return { name, year, laCode, tables: [], form, isWhole, upTo, log };
  for (const file of files) reportHeader(file, log);
  const ofYear = files.filter((file) => isForYear(file, year, log));
  const tables = await tablesOfSet(ofYear, log);
  if (ofYear.length > 0) reportAbsent(found, ofYear[0].file.name, year, log);
  if (ofYear.length > 0 && year > LAST_KNOWN_YEAR) reportNotKnown(ofYear[0].file.name, year, log);
  return { name, year, laCode, tables, form, isWhole, upTo, log };
}

function inferredYear(files: readonly UsableFile[], log: IssueLog): number | null {
  if (files.length === 0) return null;
  // Every year's return has Episodes and their ends lie in the year; other tables are asked only when there are none.
  const episodes = files.find((peeked) => peeked.found.table.name === 'Episodes');
  const year = inferYear((episodes ? [episodes] : files).map((peeked) => peeked.evidence));
  const file = (episodes ?? files[0]).file.name;
  if (year === null) {
    log.report({
      code: 'year-unknown',
      severity: 'error',
      file,
      table: null,
      column: null,
      message: 'The dates do not show which year the set is for, so it was left out.',
      hint: 'Say which: DIR@2025 is the set for the year ending 31 March 2025.',
    });
  } else {
    log.report({
      code: 'year-inferred',
      severity: 'information',
      file,
      table: null,
      column: null,
      message: `By its dates the set is for the year ending 31 March ${year}.`,
      hint: 'Give the year (DIR@YEAR) to have it checked.',
    });
  }
  return year;
}

function isForYear({ file, found, evidence }: UsableFile, year: number, log: IssueLog): boolean {
  const other = otherYear(evidence, year);
  if (other === null) return true;
  log.report({
    code: 'file-for-another-year',
    severity: 'error',
    file: file.name,
    table: found.table.name,
    column: null,
    message: `The file is given for the year ending 31 March ${year} but most of its dates fall outside it, mainly in the year ending 31 March ${other}; it was left out.`,
    hint: 'Give the file for its own year, as DIR@YEAR.',
  });
  return false;
}
