import { NULL } from '../time/index.js';

/**
 * The loops that most of the time goes into. Each writes every position and moves on only past those that are kept, so
 * that there is no branch to guess wrong: a row costs about a nanosecond. `into` is written from `start`; what is kept
 * ends at the returned length. Ranges are tested modulo 2³²: a value is kept when value − low, taken as unsigned, is at
 * most `span`, so that a range may run over the greatest number into `NULL`.
 */

/** Positions `first …`, whose values are at the same places of `values`. */
export function keepRange(values: Int32Array, first: number, count: number, low: number, span: number, into: Int32Array, start: number): number {
  let length = start;
  for (let at = first; at < first + count; at++) {
    const above = (values[at]! - low) | 0;
    into[length] = at;
    length += 1 - (((~span & above) | (~(span ^ above) & (span - above))) >>> 31);
  }
  return length;
}

/** The positions in `into` from `start`, in place; position `at` is row `rows[at]`, or row `at`. */
export function keepRangeAmong(values: Int32Array, rows: Int32Array | null, low: number, span: number, into: Int32Array, start: number, end: number): number {
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i]!;
    const above = (values[rows ? rows[at]! : at]! - low) | 0;
    into[length] = at;
    length += 1 - (((~span & above) | (~(span ^ above) & (span - above))) >>> 31);
  }
  return length;
}

/** As `keepRange`, and what has no value is kept too. */
export function keepRangeOrNull(values: Int32Array, first: number, count: number, low: number, span: number, into: Int32Array, start: number): number {
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = values[at]!;
    const above = (value - low) | 0;
    const isValue = ((value ^ NULL) | -(value ^ NULL)) >>> 31;
    into[length] = at;
    length += 1 - ((((~span & above) | (~(span ^ above) & (span - above))) >>> 31) & isValue);
  }
  return length;
}

export function keepRangeOrNullAmong(values: Int32Array, rows: Int32Array | null, low: number, span: number, into: Int32Array, start: number, end: number): number {
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i]!;
    const value = values[rows ? rows[at]! : at]!;
    const above = (value - low) | 0;
    const isValue = ((value ^ NULL) | -(value ^ NULL)) >>> 31;
    into[length] = at;
    length += 1 - ((((~span & above) | (~(span ^ above) & (span - above))) >>> 31) & isValue);
  }
  return length;
}

/** `keeps` holds 1 or 0 for each code, and last for no value. */
export function keepCodes(values: Int32Array, first: number, count: number, keeps: Uint8Array, into: Int32Array, start: number): number {
  const ofNull = keeps[keeps.length - 1]!;
  let length = start;
  for (let at = first; at < first + count; at++) {
    const value = values[at]!;
    into[length] = at;
    length += value < 0 ? ofNull : keeps[value]!;
  }
  return length;
}

export function keepCodesAmong(values: Int32Array, rows: Int32Array | null, keeps: Uint8Array, into: Int32Array, start: number, end: number): number {
  const ofNull = keeps[keeps.length - 1]!;
  let length = start;
  for (let i = start; i < end; i++) {
    const at = into[i]!;
    const value = values[rows ? rows[at]! : at]!;
    into[length] = at;
    length += value < 0 ? ofNull : keeps[value]!;
  }
  return length;
}
