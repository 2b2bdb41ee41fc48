import type { Day } from '../../time/index.js';
import type { PassedOver } from '../passed-over.js';
import type { GivenTable } from '../rows/given-table.js';
import type { SourceFile } from '../source.js';

/** Tables of the Standard Safeguarding Dataset of one authority, as they stood on a day. */
export interface SsdExtract {
  /** CSV files, or rows (`tableFromObjects`). Each is known by its column names, never by its name. */
  readonly tables: readonly (SourceFile | GivenTable)[];
  /** The first day from which it holds everything: how many years the dataset keeps is set where it is made, and is not in it. */
  readonly from: Day;
  /** The day on which it was made. */
  readonly to: Day;
  readonly laCode?: string;
  /** By which of its two ids the returns name children; `pers_person_id` when left out. */
  readonly childId?: 'pers_person_id' | 'pers_legacy_id';
  /** What else stands where the files were found, which is told and not read. */
  readonly passedOver?: readonly PassedOver[];
}
