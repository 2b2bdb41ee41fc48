import type { Day } from '../../time/index.js';
import type { PassedOver } from '../passed-over.js';
import type { SourceFile } from '../source.js';

/** One year's SSDA903 return of one authority: the CSV files, one a table, or the XML file. */
export interface Ssda903Set {
  readonly files: readonly SourceFile[];
  /** The year of the 31 March that ends it; found from the dates when left out. */
  readonly yearEnding?: number;
  /** The day up to which an extract holds that was made within its year; the 31 March when left out. It decides the year too. */
  readonly upTo?: Day;
  readonly laCode?: string;
  /** What else stands where the files were found, which is told and not read. */
  readonly passedOver?: readonly PassedOver[];
}
