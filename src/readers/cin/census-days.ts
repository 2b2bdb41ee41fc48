import { type Day, dayFromParts, NULL, partsOf } from '../../time/index.js';
import { dayFromXml, NOT_VALID } from '../bytes/xml/xml-values.js';
import type { CinHeader } from './header.js';

/** What the header of a census file says of the days it is about. */
export interface CensusDays {
  /** The day the file reports up to: its ReferenceDate, else 31 March of its Year, else `null`. */
  readonly referenceDay: Day | null;
  /** True when the header states the ReferenceDate. */
  readonly isReferenceStated: boolean;
  /** The collection year, in which the reference day falls, by the 31 March that ends it; `null` when the file does not say. */
  readonly year: number | null;
  /** The Year of the header, when it can be one. */
  readonly yearNamed: number | null;
  /** The day the file was made, when it says so. */
  readonly madeOn: Day | null;
  /** The day the file was made, when that is before its reference day: it cannot hold what came later. */
  readonly madeBefore: Day | null;
  /** The days it holds, from the 1 April before: what was made within the year is not twelve months. */
  readonly covered: { readonly from: Day; readonly to: Day } | null;
}

const valid = (text: string | null): Day | null => {
  const found = text === null ? NULL : dayFromXml(text);
  return found === NULL || found === NOT_VALID ? null : found;
};

/** The collection year of a day: the year of the 31 March that ends it. */
function collectionYear(value: Day): number {
  const { year, month } = partsOf(value);
  return month > 3 ? year + 1 : year;
}

/** The days that a census file is about and the days that it holds. */
export function censusDays(header: CinHeader): CensusDays {
  const yearNamed = header.year !== null && /^(19|20|21)\d\d$/.test(header.year) ? Number(header.year) : null;
  const stated = valid(header.referenceDate);
  const isReferenceStated = stated !== null;
  const referenceDay = stated ?? (yearNamed === null ? null : dayFromParts(yearNamed, 3, 31));
  const madeOn = valid(header.dateTime);
  if (referenceDay === null) return { referenceDay, isReferenceStated, year: null, yearNamed, madeOn, madeBefore: null, covered: null };
  const year = collectionYear(referenceDay);
  const madeBefore = madeOn !== null && madeOn < referenceDay ? madeOn : null;
  const from = dayFromParts(year - 1, 4, 1);
  const to = madeBefore ?? referenceDay;
  return { referenceDay, isReferenceStated, year, yearNamed, madeOn, madeBefore, covered: to < from ? null : { from, to } };
}
