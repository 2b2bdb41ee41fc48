/**
 * The loops that most of the time goes into. Each writes every position and moves on only past those that are kept, so
 * that there is no branch to guess wrong: a row costs about a nanosecond. `into` is written from `start`; what is kept
 * ends at the returned length. Ranges are for dates and codes: the limits and values, but for `NULL`, are far from the
 * ends of the numbers, so that the sign of a difference tells which is greater.
 *
 * In loops all over the engine a constant of the module is copied first: it would be looked up anew for every row.
 */

/** Nearer to zero than this are all dates and codes, and what is below −NEAR is `NULL`. */
export const NEAR = 1 << 30;

/** Positions `first …`, whose values are at the same places of `values`. */
export function keepRange(
  values: Int32Array,
  first: number,
  count: number,
  low: number,
  high: number,
  into: Int32Array,
  start: number,
): number {
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = values[at];
    into[length] = at;
    length += 1 + (((value - low) | (high - value)) >> 31);
  }
  return length;
}

/** The positions in `into` from `start`, in place; position `at` is row `rows[at]`, or row `at`. */
export function keepRangeAmong(
  values: Int32Array,
  rows: Int32Array | null,
  low: number,
  high: number,
  into: Int32Array,
  start: number,
  end: number,
): number {
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i];
    const value = values[rows ? rows[at] : at];
    into[length] = at;
    length += 1 + (((value - low) | (high - value)) >> 31);
  }
  return length;
}

/** As `keepRange`, and what has no value is kept too. */
export function keepRangeOrNull(
  values: Int32Array,
  first: number,
  count: number,
  low: number,
  high: number,
  into: Int32Array,
  start: number,
): number {
  const near = NEAR;
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = values[at];
    into[length] = at;
    length += 1 + ((((value - low) | (high - value)) & ~((value + near) >> 31)) >> 31);
  }
  return length;
}

/** As `keepRangeOrNull` where there is no upper limit: one less than `NULL` is the greatest number, so that no value is as a late date. */
export function keepFromOrNull(values: Int32Array, first: number, count: number, low: number, into: Int32Array, start: number): number {
  const below = low - 2;
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = (values[at] - 1) | 0;
    into[length] = at;
    length += (below - value) >>> 31;
  }
  return length;
}

export function keepRangeOrNullAmong(
  values: Int32Array,
  rows: Int32Array | null,
  low: number,
  high: number,
  into: Int32Array,
  start: number,
  end: number,
): number {
  const near = NEAR;
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i];
    const value = values[rows ? rows[at] : at];
    into[length] = at;
    length += 1 + ((((value - low) | (high - value)) & ~((value + near) >> 31)) >> 31);
  }
  return length;
}

/** `keeps` holds 1 or 0 for each code, and last for no value. */
export function keepCodes(values: Int32Array, first: number, count: number, keeps: Uint8Array, into: Int32Array, start: number): number {
  const ofNull = keeps[keeps.length - 1];
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = values[at];
    into[length] = at;
    length += value < 0 ? ofNull : keeps[value];
  }
  return length;
}

export function keepCodesAmong(
  values: Int32Array,
  rows: Int32Array | null,
  keeps: Uint8Array,
  into: Int32Array,
  start: number,
  end: number,
): number {
  const ofNull = keeps[keeps.length - 1];
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i];
    const value = values[rows ? rows[at] : at];
    into[length] = at;
    length += value < 0 ? ofNull : keeps[value];
  }
  return length;
}
