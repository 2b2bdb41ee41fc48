import type { Day } from '../../time/index.js';
import type { PassedOver } from '../passed-over.js';
import type { GivenTable } from '../rows/given-table.js';
import type { SourceFile } from '../source.js';

/** One extract of Annex A of one authority: the sheets of its workbook, or a CSV file for each list. */
export interface AnnexA {
  /** Sheets as rows of cells, or CSV files. Each is known by its column names, never by its name. */
  readonly lists: readonly (SourceFile | GivenTable)[];
  /** The day on which it was made: it holds six months up to that day, and for lists 10 and 11 twelve. */
  readonly madeOn: Day;
  readonly laCode?: string;
  /** What else stands where the files were found, which is told and not read. */
  readonly passedOver?: readonly PassedOver[];
}
