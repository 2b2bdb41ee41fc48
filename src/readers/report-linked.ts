import type { IssueLog, IssueReport } from '../issues.js';
import { type Coverage, type LinkedRows, type Records, type RecordTableName, recordTables, type TableSpec } from '../records/index.js';
import { longDate } from '../time/index.js';

type Told = Pick<IssueReport, 'code' | 'severity' | 'column' | 'message' | 'hint'>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function tellOf(what: keyof LinkedRows, table: RecordTableName, { to }: Coverage): Told {
  const { singular, spell, orderBy }: TableSpec = recordTables[table];
  const open = `${capitalised(singular)} open on ${longDate(to)} that the next return does not hold`;
  switch (what) {
    case 'corrected':
      return {
        code: 'row-corrected',
        severity: 'warning',
        column: spell?.from ?? null,
        message: `${open}, though it holds another of the child: the later return stands, and this row does not count.`,
        hint: 'Nothing need be done where a date was corrected; what was published from the earlier return is had as first returned.',
      };
    case 'lastSeen':
      return {
        code: 'row-last-seen',
        severity: 'warning',
        column: spell?.to ?? null,
        message: `${open}, nor another of the child: it counts as open up to that day, and is unknown after it.`,
        hint: 'Return it again with its end date, or correct the child id that changed. The records, written out, name the day in the column that ends in “_after”.',
      };
    case 'firstSeenLate':
      return {
        code: 'row-first-seen-late',
        severity: 'information',
        column: orderBy,
        message: `${capitalised(singular)} returned for the first time here, of days that an earlier return covers: figures of the earlier year count it, as they now stand.`,
        hint: 'Nothing need be done; figures as first returned leave it out.',
      };
  }
}

/** Tells, by return and table, what became of rows when the returns of other years were looked at. */
export function reportLinked({ coverage }: Records, log: IssueLog): void {
  for (const window of coverage) {
    for (const { table, linked } of window.tables) {
      if (!linked) continue;
      for (const what of ['corrected', 'lastSeen', 'firstSeenLate'] as const) {
        if (linked[what] > 0) log.report({ file: window.file ?? 'all files', table, ...tellOf(what, table, window) }, linked[what]);
      }
    }
  }
}
