/** How many rows of one table a file held, and what became of them: `read` is always `kept` + `leftOut`. */
export interface TableCounts {
  readonly file: string;
  /** The table as the return names it: `Episodes`, `CINdetails`. */
  readonly table: string;
  readonly read: number;
  readonly kept: number;
  /** Rows that could not be used; each is counted in an issue that says why. */
  readonly leftOut: number;
}

/** What reading one file, or one year's set of files, came to. */
export interface ReadCounts {
  readonly tables: readonly TableCounts[];
}
