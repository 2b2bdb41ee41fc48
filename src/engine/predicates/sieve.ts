import { NULL } from '../../time/index.js';
import { copied } from '../memory/arena.js';
import { storedHasNull } from '../memory/nulls.js';
import { scratch } from '../memory/scratch.js';
import type { ColumnTest } from './column-predicate.js';
import {
  keepCodes,
  keepCodesAmong,
  keepFromOrNull,
  keepRange,
  keepRangeAmong,
  keepRangeOrNull,
  keepRangeOrNullAmong,
  NEAR,
} from './sieve-loops.js';

/** Keeps some of the positions in `into` from `start` to `end`, in place, and returns the new end. */
type Among = (into: Int32Array, start: number, end: number) => number;
/** Keeps some of the positions from `first` on, written into `into` from `start`. */
type AmongAll = (first: number, count: number, into: Int32Array, start: number) => number;

interface Sieve {
  readonly among: Among;
  readonly amongAll: AmongAll;
}

/** Whether a test lets a value through: in some period, when limits differ, and when it is unknown if that is kept. */
export function passes({ byCode, low, high, isOutside, whenNull }: ColumnTest, value: number, keepsUnknown: boolean): boolean {
  if (value === NULL) return whenNull === 'true' || (keepsUnknown && whenNull === 'unknown');
  return byCode ? byCode[value] === 1 : (value >= low && value <= high) !== isOutside;
}

function filling(among: Among): AmongAll {
  return (first, count, into, start) => {
    for (let i = 0; i < count; i++) into[start + i] = first + i;
    return among(into, start, start + count);
  };
}

function codesSieve({ values, rows, byCode }: ColumnTest, keepsNull: boolean): Sieve {
  const keeps = new Uint8Array(byCode!.length + 1);
  keeps.set(byCode!);
  keeps[byCode!.length] = keepsNull ? 1 : 0;
  const among: Among = (into, start, end) => keepCodesAmong(values, rows, keeps, into, start, end);
  return { among, amongAll: rows ? filling(among) : (first, count, into, start) => keepCodes(values, first, count, keeps, into, start) };
}

function rangeSieve({ values, rows, low, high }: ColumnTest, keepsNull: boolean): Sieve {
  const least = Math.max(low, 1 - NEAR);
  const most = Math.min(high, NEAR - 1);
  const [keep, keepAmong] = keepsNull ? [keepRangeOrNull, keepRangeOrNullAmong] : [keepRange, keepRangeAmong];
  const among: Among = (into, start, end) => keepAmong(values, rows, least, most, into, start, end);
  if (rows) return { among, amongAll: filling(among) };
  if (keepsNull && high >= NEAR)
    return { among, amongAll: (first, count, into, start) => keepFromOrNull(values, first, count, least, into, start) };
  return { among, amongAll: (first, count, into, start) => keep(values, first, count, least, most, into, start) };
}

function anySieve(test: ColumnTest, keepsUnknown: boolean): Sieve {
  const { values, rows } = test;
  const among: Among = (into, start, end) => {
    let length = start;
    for (let i = start; i < end; i++) {
      const at = into[i];
      if (passes(test, values[rows ? rows[at] : at], keepsUnknown)) into[length++] = at;
    }
    return length;
  };
  return { among, amongAll: filling(among) };
}

function sieveOf(test: ColumnTest, keepsUnknown: boolean): Sieve {
  const { low, high, isOutside, byCode, isNumber } = test;
  const keepsNull = passes(test, NULL, keepsUnknown) && storedHasNull(test.values);
  if (byCode) return codesSieve(test, keepsNull);
  return isOutside || isNumber || low > high ? anySieve(test, keepsUnknown) : rangeSieve(test, keepsNull);
}

const SAMPLE = 512;

/** About what share of rows a test lets through, from rows spread evenly over those to be tested. */
function passRate(test: ColumnTest, from: Int32Array | null, size: number): number {
  const { values, rows } = test;
  const step = Math.max(1, Math.floor(size / SAMPLE));
  let passed = 0;
  let asked = 0;
  for (let i = 0; i < size; i += step) {
    const at = from ? from[i] : i;
    if (passes(test, values[rows ? rows[at] : at], false)) passed++;
    asked++;
  }
  return passed / asked;
}

/** The test that leaves the fewest rows first, so that the others see few. */
function inOrder(tests: readonly ColumnTest[], from: Int32Array | null, size: number): readonly ColumnTest[] {
  if (tests.length < 2 || size < SAMPLE * 8) return tests;
  const rates = new Map(tests.map((test) => [test, passRate(test, from, size)]));
  return [...tests].sort((a, b) => rates.get(a)! - rates.get(b)!);
}

/** Positions are sieved by every test some thousands at a time, so that those in between stay near the processor. */
const BLOCK = 4096;

/** The positions (of `from`, or of all `count`) that no test makes false in every period; unknown is kept when asked. */
export function sieveAll(tests: readonly ColumnTest[], from: Int32Array | null, count: number, keepsUnknown: boolean): Int32Array | null {
  if (tests.length === 0) return from;
  const size = from ? from.length : count;
  // A loop writes one position past what it keeps.
  const into = scratch(size + 1);
  const [first, ...others] = inOrder(tests, from, size).map((test) => sieveOf(test, keepsUnknown));
  let length = 0;
  for (let block = 0; block < size; block += BLOCK) {
    const inBlock = Math.min(BLOCK, size - block);
    let end: number;
    if (from) {
      into.set(from.subarray(block, block + inBlock), length);
      end = first!.among(into, length, length + inBlock);
    } else end = first!.amongAll(block, inBlock, into, length);
    for (const { among } of others) end = among(into, length, end);
    length = end;
  }
  return copied(into.subarray(0, length));
}
