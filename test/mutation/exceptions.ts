/** A clause that cannot take a value by construction. `of` is a definition's id or a derived table's name. */
export interface ClauseException {
  readonly of: string;
  readonly path: string;
  readonly never: boolean;
  readonly because: string;
}

export const clauseExceptions: readonly ClauseException[] = [];

/** A mutant that means the same as the original, so that no vector can tell them apart. */
export interface EquivalentMutant {
  readonly of: string;
  readonly path: string;
  readonly what: string;
  readonly because: string;
}

export const equivalentMutants: readonly EquivalentMutant[] = [
  {
    of: 'assessment-duration-working-days',
    path: 'band same-day',
    what: 'from moves by -1',
    because: 'An assessment that ends before it starts is excluded, so no duration is below 0.',
  },
];
