import type { Day } from '../../time/index.js';
import type { PassedOver } from '../passed-over.js';
import type { SourceFile } from '../source.js';

/** The child-level submission of one authority, as JSON. */
export interface ApiSubmission {
  /** JSON texts: one child each, lists of children, or one child a line. Each child stands in one of them. */
  readonly files: readonly SourceFile[];
  /** The first day from which it holds everything. */
  readonly from: Day;
  /** The day on which it was made. */
  readonly to: Day;
  /** The authority of children that name none (`la_code`). */
  readonly laCode?: string;
  readonly passedOver?: readonly PassedOver[];
}
