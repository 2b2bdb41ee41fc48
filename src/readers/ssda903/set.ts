import type { SourceFile } from '../source.js';

/** One year's SSDA903 return of one authority: the CSV files, one a table, or the XML file. */
export interface Ssda903Set {
  readonly files: readonly SourceFile[];
  /** The year of the 31 March that ends it; found from the dates when left out. */
  readonly yearEnding?: number;
  readonly laCode?: string;
}
