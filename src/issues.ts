/**
 * How bad an issue is. `error`: rows or a file were left out. `warning`: kept, but a figure may be wrong.
 * `information`: expected and counted, such as an episode returned again in a later year.
 */
export type Severity = 'error' | 'warning' | 'information';

/** A problem in data, by kind and place, with how often it was met. It never holds a value from a record. */
export interface Issue {
  /** A stable kebab-case name such as `date-not-valid`. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** The table of the record model, or of the return when it maps to none. */
  readonly table: string | null;
  /** The item as the return names it. */
  readonly column: string | null;
  /** Lines (CSV) or record numbers (XML) where it was first met, at most five. */
  readonly rows: readonly number[];
  readonly count: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to mend it, in one sentence. */
  readonly hint: string;
}

/** What a reader says of one problem; the log counts repeats. */
export interface IssueReport extends Omit<Issue, 'rows' | 'count'> {
  readonly row?: number;
}

/** Gathers issues, one entry for each code, file, table and column, so that a million bad rows make one line. */
export interface IssueLog {
  report(issue: IssueReport, times?: number): void;
  list(): readonly Issue[];
}

const ROWS_KEPT = 5;

export function issueLog(): IssueLog {
  const byPlace = new Map<string, { -readonly [K in keyof Issue]: Issue[K] } & { rows: number[] }>();
  return {
    report({ row, ...issue }, times = 1) {
      const place = `${issue.code}\u0000${issue.file}\u0000${issue.table}\u0000${issue.column}`;
      let entry = byPlace.get(place);
      if (!entry) byPlace.set(place, (entry = { ...issue, rows: [], count: 0 }));
      entry.count += times;
      if (row !== undefined && entry.rows.length < ROWS_KEPT) entry.rows.push(row);
    },
    list: () => [...byPlace.values()],
  };
}
