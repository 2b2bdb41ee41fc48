import { type Day, NULL } from '../time/index.js';
import type { Column, Records } from './records.js';

/** Children of one authority looked after on a day, other than for short breaks, and how many of them the CIN census knows. */
export interface CensusOverlap {
  readonly lookedAfter: number;
  readonly inCensus: number;
}

const nobody: CensusOverlap = { lookedAfter: 0, inCensus: 0 };
const known = new WeakMap<Records, Map<Day, ReadonlyMap<string, CensusOverlap>>>();
const inCensusOf = new WeakMap<Records, Uint8Array>();

/**
 * How many of the children looked after on a day have any referral in the CIN census. All of them belong there (CIN guide
 * 2023 to 2024, section 1.2.1), so where hardly any is, the two returns do not write ids in the same way, or are not of
 * the same children, and figures that need both are far off.
 */
export function censusOverlap(records: Records, laCode: string, on: Day): CensusOverlap {
  const byDay = known.get(records) ?? new Map<Day, ReadonlyMap<string, CensusOverlap>>();
  known.set(records, byDay);
  const byAuthority = byDay.get(on) ?? overlapsOn(records, on);
  byDay.set(on, byAuthority);
  return byAuthority.get(laCode) ?? nobody;
}

/** Whether hardly any child is where all should be. */
export const hardlyOverlaps = ({ lookedAfter, inCensus }: CensusOverlap): boolean => inCensus * 2 < lookedAfter;

/** "None of the 2 children", "Only 3 of the 20 children". */
export const fewOf = ({ lookedAfter, inCensus }: CensusOverlap): string =>
  `${inCensus === 0 ? 'None' : `Only ${inCensus}`} of the ${lookedAfter} ${lookedAfter === 1 ? 'child' : 'children'}`;

function childrenInCensus(records: Records): Uint8Array {
  const found = inCensusOf.get(records);
  if (found) return found;
  const marks = new Uint8Array(records.tables['children'].rowCount);
  for (const child of records.tables['cinEpisodes'].keys.child!) marks[child] = 1;
  inCensusOf.set(records, marks);
  return marks;
}

const numberOf = ({ dictionary }: Column, code: string): number => dictionary!.indexOf(code);

function overlapsOn(records: Records, on: Day): ReadonlyMap<string, CensusOverlap> {
  const { children, careEpisodes } = records.tables;
  const { startedOn, endedOn, legalStatus } = careEpisodes.columns;
  const started = startedOn.values;
  const ended = endedOn.values;
  const endUnknown = endedOn.unknown;
  const status = legalStatus.values;
  const v3 = numberOf(legalStatus, 'V3');
  const v4 = numberOf(legalStatus, 'V4');
  const childOf = careEpisodes.keys.child!;
  const marks = childrenInCensus(records);
  const las = children.columns['laCode'];
  const counts = las.dictionary!.map(() => ({ lookedAfter: 0, inCensus: 0 }));
  let last = -1;
  for (let row = 0; row < careEpisodes.rowCount; row++) {
    // Rows stand in the order of children; one episode is enough.
    if (childOf[row] === last || started[row] > on || started[row] === NULL) continue;
    if (endUnknown && endUnknown[row] !== NULL) continue;
    if ((ended[row] !== NULL && ended[row] <= on) || status[row] === v3 || status[row] === v4) continue;
    last = childOf[row];
    const count = counts[las.values[last]];
    count.lookedAfter++;
    if (marks[last] === 1) count.inCensus++;
  }
  return new Map(las.dictionary!.map((laCode, at) => [laCode, counts[at]]));
}
