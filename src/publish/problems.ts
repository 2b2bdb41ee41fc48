/** Why figures are not written, by kind. */
export type PublishProblemCode =
  | 'no-figures'
  | 'several-indicators'
  | 'file-name-not-allowed'
  | 'column-name-not-allowed'
  | 'label-too-long'
  | 'period-not-a-year'
  | 'mixed-periods'
  | 'authority-not-known'
  | 'region-not-known'
  | 'duplicate-figure'
  | 'total-missing'
  | 'item-not-allowed'
  | 'text-is-a-formula'
  | 'text-is-a-symbol'
  | 'number-not-decimal';

/** A reason not to write, where it lies, and how often. Writers refuse; they repair nothing. */
export interface PublishProblem {
  readonly code: PublishProblemCode;
  /** The column, indicator or place concerned. */
  readonly where: string;
  readonly message: string;
}

/** Either what was asked for, or every reason why not. */
export type Written<T> =
  | { readonly kind: 'written'; readonly value: T }
  | { readonly kind: 'refused'; readonly problems: readonly PublishProblem[] };

export const refused = (problems: readonly PublishProblem[]): Written<never> => ({ kind: 'refused', problems });
