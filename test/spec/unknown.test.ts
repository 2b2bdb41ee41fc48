import { describe, expect, it } from 'vitest';
import { countCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import {
  after,
  ageOn,
  and,
  before,
  dateOf,
  daysBetween,
  during,
  equals,
  exists,
  isAmong,
  isKnown,
  isNull,
  latestOf,
  lessThan,
  not,
  onOrBefore,
  openOn,
  or,
  periodEnd,
  periodStart,
  rows,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';
import { type PlainValue, recordBuilder, recordsFrom, type UnknownValue } from '../../src/records/index.js';
import { day, NULL } from '../../src/time/index.js';
import { measure, outcomes } from '../support/measure.js';

const unknown = { unknown: true } as const;
const laterThan = (iso: string): PlainValue => ({ unknown: true, after: iso });
const episode = (values: Readonly<Record<string, PlainValue>>) => ({ childId: 'A', startedOn: '2023-06-01', legalStatus: 'C2', ...values });

/** What becomes of an episode with an end, by a condition on it. */
const ofEnd = (end: PlainValue, condition: Parameters<typeof rows<'careEpisodes'>>[1]): string | undefined =>
  Object.values(
    outcomes({ tables: { careEpisodes: [episode({ endedOn: end })] } }, countCalculation({ rows: rows('careEpisodes', condition) })),
  )[0];

const open = (end: PlainValue): string | undefined => ofEnd(end, (row) => openOn(row.startedOn, row.endedOn, periodEnd));

describe('an unknown value is not a blank: something stands in the return and cannot be read', () => {
  it('an episode without an end is open on 31 March 2025; with an end that cannot be read it is not known to be', () => {
    expect(open(null)).toBe('counted');
    expect(open(unknown)).toBe('unknown');
  });

  it('whether it is blank is unknown, and so whether it is known', () => {
    expect(ofEnd(null, (row) => isNull(row.endedOn))).toBe('counted');
    expect(ofEnd(unknown, (row) => isNull(row.endedOn))).toBe('unknown');
    expect(ofEnd(unknown, (row) => isKnown(row.endedOn))).toBe('unknown');
  });

  it('a code that cannot be read is neither among codes nor not among them, where a blank is not among them', () => {
    const notShortBreak = (legalStatus: PlainValue): string | undefined =>
      Object.values(
        outcomes(
          { tables: { careEpisodes: [episode({ legalStatus })] } },
          countCalculation({
            rows: rows('careEpisodes', (row) => or(isNull(row.legalStatus), not(isAmong(row.legalStatus, shortBreakLegalStatuses)))),
          }),
        ),
      )[0];
    expect([notShortBreak('C2'), notShortBreak('V3'), notShortBreak(null), notShortBreak(unknown)]).toEqual([
      'counted',
      'outside',
      'counted',
      'unknown',
    ]);
  });

  it('what is worked out of it is unknown too: a length, an age, the value of the latest row', () => {
    expect(ofEnd(unknown, (row) => isNull(daysBetween(row.startedOn, row.endedOn)))).toBe('unknown');
    const latestEnd = rows('children', () => isNull(latestOf('careEpisodes', { of: (each) => each.endedOn })));
    const ofLatest = (end: PlainValue): string | undefined =>
      outcomes({ tables: { careEpisodes: [episode({ endedOn: end })] } }, countCalculation({ rows: latestEnd }))['A'];
    expect([ofLatest('2024-05-01'), ofLatest(null), ofLatest(unknown)]).toEqual(['outside', 'counted', 'unknown']);
    const young = countCalculation({
      rows: rows('children', (child) => or(isNull(ageOn(child.birthDate, periodEnd)), lessThan(ageOn(child.birthDate, periodEnd), 5))),
    });
    const ofBirth = (birthDate: string | UnknownValue | null): string | undefined =>
      outcomes({ tables: { children: [{ childId: 'A', birthDate }] } }, young)['A'];
    expect([ofBirth('2021-01-01'), ofBirth('2010-01-01'), ofBirth(null), ofBirth(unknown)]).toEqual([
      'counted',
      'outside',
      'counted',
      'unknown',
    ]);
  });
});

describe('an end may be unknown and yet lie after a day: the row was seen open on it', () => {
  it('up to that day the row is open; the day after, it is unknown', () => {
    expect(open(laterThan('2025-03-31'))).toBe('counted');
    expect(open(laterThan('2025-03-30'))).toBe('unknown');
  });

  it('a comparison is decided where the day decides it', () => {
    const end = laterThan('2024-03-31');
    expect(ofEnd(end, (row) => after(row.endedOn, dateOf('2024-03-31')))).toBe('counted');
    expect(ofEnd(end, (row) => after(row.endedOn, dateOf('2024-04-01')))).toBe('unknown');
    expect(ofEnd(end, (row) => onOrBefore(row.endedOn, dateOf('2024-03-31')))).toBe('outside');
    expect(ofEnd(end, (row) => onOrBefore(row.endedOn, dateOf('2024-04-01')))).toBe('unknown');
    expect(ofEnd(end, (row) => before(row.endedOn, dateOf('2024-04-01')))).toBe('outside');
    expect(ofEnd(end, (row) => equals(row.endedOn, dateOf('2024-03-31')))).toBe('outside');
    expect(ofEnd(end, (row) => equals(row.endedOn, dateOf('2024-04-01')))).toBe('unknown');
  });

  it('it did not end in a year that was over by that day; whether it did in a later one is unknown', () => {
    const endedIn = (end: PlainValue): string | undefined => ofEnd(end, (row) => during(row.endedOn));
    expect(endedIn(laterThan('2025-03-31'))).toBe('outside');
    expect(endedIn(laterThan('2024-03-31'))).toBe('unknown');
  });

  it('a day before what it is compared with decides nothing on the other side either', () => {
    const startedBeforeEnd = (end: PlainValue): string | undefined => ofEnd(end, (row) => before(row.startedOn, row.endedOn));
    expect(startedBeforeEnd(laterThan('2023-06-01'))).toBe('counted');
    expect(startedBeforeEnd(laterThan('2023-05-30'))).toBe('unknown');
  });

  it('only the end of a spell can: of another value it is not known what it is later than', () => {
    const builder = recordBuilder();
    builder.startSource();
    const row = builder.tables.careEpisodes.add(builder.child('201', 'A'));
    expect(() => builder.tables.careEpisodes.unknown(row, 'startedOn', day('2024-03-31'))).toThrow('not the end of a spell');
    expect(() => builder.tables.careEpisodes.unknown(row, 'shoeSize')).toThrow('has no column');
  });
});

describe('whether a related row exists', () => {
  const lookedAfter = countCalculation({
    rows: rows('children', () => exists('careEpisodes', (row) => openOn(row.startedOn, row.endedOn, periodEnd))),
  });
  const ofChild = (...episodes: readonly Readonly<Record<string, PlainValue>>[]): string | undefined =>
    outcomes({ tables: { careEpisodes: episodes.map(episode) } }, lookedAfter)['A'];

  it('is unknown when none is known to, and one may', () => {
    expect(ofChild({ endedOn: '2024-06-01' }, { startedOn: '2024-06-01', endedOn: unknown })).toBe('unknown');
  });

  it('is true when one does, whatever is unknown of others', () => {
    expect(ofChild({ endedOn: unknown }, { startedOn: '2024-06-01', endedOn: null })).toBe('counted');
  });

  it('is false when none can: the unknown row had not started', () => {
    expect(ofChild({ startedOn: '2025-04-01', endedOn: unknown })).toBe('outside');
  });

  it('is not put in doubt by a blank: a blank start is no start', () => {
    expect(ofChild({ startedOn: null, endedOn: null })).toBe('outside');
  });

  it('is put in doubt by what is unknown of the rows that the row itself asks for', () => {
    const bothOpen = countCalculation({
      rows: rows('children', () =>
        exists('cinEpisodes', (need) =>
          and(
            openOn(need.referredOn, need.closedOn, periodEnd),
            exists('careEpisodes', (row) => openOn(row.startedOn, row.endedOn, periodEnd)),
          ),
        ),
      ),
    });
    const need = [{ childId: 'A', referredOn: '2024-01-01' }];
    const ofBoth = (end: PlainValue): string | undefined =>
      outcomes({ tables: { cinEpisodes: need, careEpisodes: [episode({ endedOn: end })] } }, bothOpen)['A'];
    expect([ofBoth(null), ofBoth('2024-06-01'), ofBoth(unknown)]).toEqual(['counted', 'outside', 'unknown']);
  });

  it('that none exists is unknown as well, so a follow-up is not said to have ended well', () => {
    const notBack = proportionCalculation({
      rows: rows('childProtectionPlans', (plan) => during(plan.endedOn)),
      numerator: () => not(exists('careEpisodes', (row) => or(isNull(row.endedOn), after(row.endedOn, periodStart)))),
    });
    const plan = [{ childId: 'A', startedOn: '2023-01-01', endedOn: '2024-06-01' }];
    const ofPlan = (end: PlainValue): string | undefined =>
      Object.values(outcomes({ tables: { childProtectionPlans: plan, careEpisodes: [episode({ endedOn: end })] } }, notBack))[0];
    expect([ofPlan('2023-12-01'), ofPlan(null), ofPlan(unknown)]).toEqual(['counted', 'denominator', 'undecided']);
  });
});

it('counts, sums, the least and the greatest take what is known and pass over what is not', () => {
  const seen = countCalculation({
    rows: rows('children', () => equals(latestOf('careEpisodes', { of: (row) => row.startedOn }), dateOf('2024-06-01'))),
  });
  const records = { tables: { careEpisodes: [episode({}), episode({ startedOn: '2024-06-01' }), episode({ startedOn: unknown })] } };
  // No date comes before every date, known to be none or not.
  expect(outcomes(records, seen)['A']).toBe('counted');
});

it('a value that another file gives after all takes the place of the unknown one', () => {
  const builder = recordBuilder();
  builder.startSource();
  const child = builder.child('201', 'A');
  builder.tables.children.unknown(child, 'birthDate');
  builder.tables.children.columns['birthDate'].list.set(child, day('2010-05-01'));
  const { birthDate } = builder.finish().records.tables['children'].columns;
  expect([birthDate.values[0], birthDate.unknown]).toEqual([day('2010-05-01'), undefined]);
});

it('a column in which nothing is unknown holds nothing beside its values', () => {
  const { columns } = recordsFrom({
    tables: { careEpisodes: [episode({ endedOn: laterThan('2024-03-31') }), episode({ startedOn: '2024-05-01' })] },
  }).tables['careEpisodes'];
  expect(columns['startedOn'].unknown).toBeUndefined();
  expect([...columns['endedOn'].unknown!]).toEqual([day('2024-03-31'), NULL]);
  expect(measure(countCalculation({ rows: rows('careEpisodes') })).id).toBe('chapter');
});
