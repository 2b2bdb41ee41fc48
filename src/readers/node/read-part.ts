import type { Issue } from '../../issues.js';
import { type ReadRecords, readReturns } from '../read-returns.js';
import { fileSource } from './file-source.js';

/** What one authority holds on disk. */
export interface AuthorityFiles {
  /** The authority’s three-digit code. */
  readonly laCode: string;
  /** Its yearly SSDA903 sets: the files of each, and the year of the 31 March that ends it (found from dates when left out). */
  readonly ssda903?: readonly { readonly paths: readonly string[]; readonly yearEnding?: number }[];
  /** Its CIN census files. */
  readonly cin?: readonly string[];
}

/** Reads some authorities in this thread. */
export function readPart(authorities: readonly AuthorityFiles[]): Promise<ReadRecords> {
  return readReturns({
    ssda903: authorities.flatMap(({ laCode, ssda903 = [] }) =>
      ssda903.map(({ paths, yearEnding }) => ({
        files: paths.map((path) => fileSource(path)),
        laCode,
        ...(yearEnding === undefined ? {} : { yearEnding }),
      })),
    ),
    cin: authorities.flatMap(({ cin = [] }) => cin).map((path) => fileSource(path)),
  });
}

const ROWS_KEPT = 5;

/** Issues of several parts as of one: one entry for each code, file, table and column. */
export function mergedIssues(parts: readonly (readonly Issue[])[]): readonly Issue[] {
  const byPlace = new Map<string, Issue>();
  for (const issue of parts.flat()) {
    const place = `${issue.code}\u0000${issue.file}\u0000${issue.table}\u0000${issue.column}`;
    const held = byPlace.get(place);
    byPlace.set(
      place,
      held ? { ...held, rows: [...held.rows, ...issue.rows].slice(0, ROWS_KEPT), count: held.count + issue.count } : issue,
    );
  }
  return [...byPlace.values()];
}
