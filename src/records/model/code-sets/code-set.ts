/** One code of a statutory code set and the collection years in which it may be used. */
export interface CodeEntry {
  readonly code: string;
  readonly label: string;
  /** First collection year (the year in which the 31 March falls); absent = since before 2017. */
  readonly from?: number;
  /** Last collection year; absent = still in use. */
  readonly to?: number;
}

/** A statutory code set, versioned by collection year. */
export interface CodeSet {
  readonly name: string;
  readonly title: string;
  /** Where the list and its years were read. */
  readonly source: string;
  readonly codes: readonly CodeEntry[];
}

/** True when a code may be used in a collection year. */
export function isInUse(entry: CodeEntry, year: number): boolean {
  return (entry.from ?? 0) <= year && year <= (entry.to ?? 9999);
}
