import type { Life } from '../life/life.js';
import { seedFrom } from '../random.js';

/** How often returns are wrong, in each way in which returns are: from 0, never, to 1, wherever it can be. */
export interface Dirt {
  readonly seed: number;
  /** Of cases, plans, assessments and periods of care open when a return ends: those it dates a few days too early, which the next puts right. */
  readonly reDated: number;
  /** Of cases and periods of care that began in the last month of a return: those it does not hold yet. */
  readonly returnedLate: number;
  /** Cases, and children with all that they have, that one return holds and no later one: so many to each open one that is true. */
  readonly withdrawn: number;
  /** Of children, each year: those who are known by another id from then on. */
  readonly renamed: number;
  /** Of rows: those that stand in their file twice. */
  readonly repeated: number;
  /** Of SSDA903 tables other than Header and Episodes, each year: those that were not sent. */
  readonly notSent: number;
}

/** What each fault is drawn by, so that more of one kind changes nothing about another. */
const kinds = ['reDated', 'returnedLate', 'withdrawn', 'renamed', 'repeated', 'notSent', 'falseCase', 'days'] as const;
export type FaultKind = (typeof kinds)[number];

/** A number for a text, so that what is drawn for a child goes by the id and not by where it stands. */
export function numberOfText(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = seedFrom(number, text.charCodeAt(at));
  return number;
}

/** A number from 0 up to, not including, 1: the same whenever it is asked for. */
export const drawn = ({ seed }: Dirt, kind: FaultKind, ...of: readonly number[]): number =>
  seedFrom(seed, kinds.indexOf(kind), ...of) / 4294967296;

/** Whether a fault of a kind befell something of a child. */
export const befalls = (dirt: Dirt, kind: Exclude<FaultKind, 'falseCase' | 'days'>, life: Life, ...of: readonly number[]): boolean =>
  drawn(dirt, kind, numberOfText(life.childId), ...of) < dirt[kind];
