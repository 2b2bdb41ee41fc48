/** Every programmer mistake this library can name. Messages may improve; codes are stable. */
export type ErrorCode =
  | 'invalid-date'
  | 'invalid-period'
  | 'unknown-table'
  | 'unknown-column'
  | 'unknown-indicator'
  | 'unknown-breakdown'
  | 'unknown-parameter'
  | 'unknown-child'
  | 'invalid-definition'
  | 'invalid-expression'
  | 'invalid-records'
  | 'missing-reference'
  | 'not-calculable'
  | 'invalid-argument';

/**
 * The one error this library throws, and only for a caller's mistake (a date that does not exist, an unknown
 * indicator). Problems in data are never thrown: readers return them as issues. A message says what is wrong, where,
 * and how to mend it, and never holds a value from a record.
 */
export class IndicatorError extends Error {
  override readonly name = 'IndicatorError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
