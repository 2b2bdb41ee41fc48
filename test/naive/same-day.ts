import { type RecordTableName, recordTables } from '../../src/records/index.js';
import { isUnknown, type NaiveRow, type Value } from './world.js';

// Which of several rows of one event stands, written from the rule and not from the record model's own statement of it:
// an end that is not there comes after every date; a referral or enquiry that led on comes after one that did not.

const later = '9999';
const text = (value: Value | undefined): string => (value === null || value === undefined || isUnknown(value) ? '' : String(value));
const orLater = (value: Value | undefined): string => text(value) || later;
/** Yes, then no, then not said. */
const unlessYes = (value: Value | undefined): number => (value === true ? 0 : value === false ? 1 : 2);

const rules: Partial<Record<RecordTableName, (row: NaiveRow) => readonly (string | number)[]>> = {
  careEpisodes: (row) => [orLater(row.values.get('endedOn'))],
  cinEpisodes: (row) => [unlessYes(row.values.get('referralNoFurtherAction')), orLater(row.values.get('closedOn'))],
  cinPlans: (row) => [orLater(row.values.get('endedOn'))],
  childProtectionPlans: (row) => [orLater(row.values.get('endedOn'))],
  earlyHelpEpisodes: (row) => [orLater(row.values.get('endedOn'))],
  earlyHelpAssessments: (row) => [orLater(row.values.get('completedOn'))],
  preProceedings: (row) => [orLater(row.values.get('steppedOn'))],
  courtReports: (row) => [orLater(row.values.get('filedOn'))],
  missingFromHome: (row) => [orLater(row.values.get('endedOn'))],
  section47Enquiries: (row) => [unlessYes(row.values.get('conferenceNotRequired'))],
  missingIncidents: (row) => [orLater(row.values.get('endedOn'))],
  socialWorkerEpisodes: (row) => [orLater(row.values.get('endedOn'))],
  deprivationsOfLiberty: (row) => [orLater(row.values.get('endedOn'))],
  unaccompanied: (row) => [orLater(row.values.get('statusCeasedOn'))],
  adoptionPlacements: (row) => [orLater(row.values.get('ceasedOn'))],
};

const before = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);

/** Orders rows of one event, or of one child and day, whatever the order they were given in. */
export function inTwinOrder(table: RecordTableName, one: NaiveRow, other: NaiveRow): number {
  const rule = rules[table];
  if (rule) {
    const values = rule(other);
    for (const [at, value] of rule(one).entries()) if (value !== values[at]) return before(value, values[at]);
  }
  const names = Object.keys(recordTables[table].columns).filter((name) => name !== 'cinEpisodeId');
  for (const name of names) {
    const [a, b] = [one.values.get(name) ?? null, other.values.get(name) ?? null];
    if (a === b) continue;
    // Nothing, then what is not known, by the day it lies after, then values.
    const rank = (value: Value): number => (value === null ? 0 : isUnknown(value) ? 1 : 2);
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (isUnknown(a) && isUnknown(b)) {
      if (a.after !== b.after) return before(a.after ?? '', b.after ?? '');
      continue;
    }
    return typeof a === 'number' && typeof b === 'number' ? a - b : before(String(a), String(b));
  }
  const referred = (row: NaiveRow): string => text(row.owners.get('cinEpisode')?.values.get('referredOn'));
  return before(text(one.values.get('cinEpisodeId')), text(other.values.get('cinEpisodeId'))) || before(referred(one), referred(other));
}

/** Of episodes of one day: a start of care before all, a new carer before the same one. */
export function reasonOfRun(reasons: readonly Value[]): Value {
  for (const reason of ['S', 'B', 'P', 'U', 'T', 'L']) if (reasons.includes(reason)) return reason;
  return reasons.at(-1) ?? null;
}
