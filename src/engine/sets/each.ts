/** Something for each period asked about: one for all of them when it does not depend on the period, otherwise one each. */
export type Each<T> = readonly T[];

/** What holds in one period, by its position. */
export const inPeriod = <T>(each: Each<T>, period: number): T => each[each.length === 1 ? 0 : period];

/** Two things for each period made into one, once when neither depends on the period. */
export function eachOf<A, B, R>(a: Each<A>, b: Each<B>, make: (a: A, b: B) => R): Each<R> {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, period) => make(inPeriod(a, period), inPeriod(b, period)));
}
