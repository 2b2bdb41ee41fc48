import {
  after,
  and,
  atLeast,
  choose,
  countDistinctOf,
  type Expr,
  equals,
  isNull,
  onOrBefore,
  or,
  periodEnd,
  periodStart,
  proportion,
} from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { timeInCare } from '../common/context.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { wholePercent } from '../common/units.js';
import { measureOfStability } from './family.js';

/** Of the children looked after on the last day, those who had three or more social workers in the year. */
export const cla3PlusSocialWorkers = proportion('children', {
  ...measureOfStability,
  id: 'cla-3plus-social-workers',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after with 3 or more social workers in the year',
  summary:
    'Of the children looked after on the last day of the year, the share for whom three or more different social workers were responsible during it, before they came into care too.',
  rationale: 'A child who must begin again with one worker after the other tells nobody what matters.',
  framework: 'workforce',
  level: 'output',
  countingUnit: 'Child: once for each authority. A social worker who comes back counts once.',
  editions: [
    {
      from: '2023-04-01',
      note: 'Social workers of children in care are returned from the year ending March 2024.',
      comparable: 'with-previous',
    },
  ],

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => atLeast(socialWorkersInPeriod(), 3),
  breakdowns: [
    {
      id: 'social-workers',
      title: 'How many social workers in the year',
      of: () =>
        choose<'code'>(
          [
            { if: equals(socialWorkersInPeriod(), 0), then: 'none' },
            { if: equals(socialWorkersInPeriod(), 1), then: 'one' },
            { if: equals(socialWorkersInPeriod(), 2), then: 'two' },
          ],
          'three-or-more',
        ),
      strata: [
        { value: 'none', label: 'None returned' },
        { value: 'one', label: 'One' },
        { value: 'two', label: 'Two' },
        { value: 'three-or-more', label: 'Three or more' },
      ],
      unknownLabel: 'Not known',
    },
    ageOnLastDay,
    sex,
  ],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year'], why: 'A shorter period finds fewer by its length alone.' },
  history: [
    { collection: 'ssda903', monthsBefore: 0, why: 'The spells with a social worker that touch the year are in the return of the year.' },
  ],

  direction: {
    kind: 'lower',
    because: 'Fewer changes let trust grow; a planned change of team or a worker’s leave still counts.',
    high: 'Workers who leave, agency work, or teams between which children are handed on by design',
    low: 'Workers who stay, or changes that are not recorded',
    not: 'That the workers were good, or that a single change was wrong',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (no code)' }],
  },
  context: [timeInCare, { field: 'local-commentary', why: 'How teams are built decides when a child is handed on.' }],
  questions: [
    'How many changes are hand-overs between teams by design?',
    'How many followed a worker who left?',
    'For how many children is no worker returned?',
  ],
  unintendedConsequences: ['Not recording a change, or keeping a child with a worker the child does not want.'],
  notFor: 'Judging social workers, or ranking authorities.',
  influence: {
    kind: 'la',
    note: 'The authority builds its teams and keeps its staff; the market for social workers limits it.',
    agencies: [],
  },

  interpretations: [
    {
      question: 'Does a worker count who was responsible before the child came into care?',
      chosen: 'Yes, in the year.',
      others: ['No: only from the start of care'],
      why: 'The published measure says so.',
      verification: 'relayed',
    },
    {
      question: 'Does a spell count that ended on the first day of the year?',
      chosen: 'No: it is over that day, as everywhere here.',
      others: ['Yes'],
      why: 'No text on it was found; few children are touched.',
      verification: 'proposed',
    },
    {
      question: 'Does a child count for whom no social worker was returned?',
      chosen: 'Below the line, and shown in a stratum of its own.',
      others: ['Left out'],
      why: 'The published share is of all children looked after.',
      verification: 'proposed',
    },
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['The item is new: spells are missing for many children in the first returns.', careInOneAuthority],

  sources: [
    cite(
      'Three or more social workers during the year, of children looked after on 31 March; workers of before the child came into care count',
      'lait',
      'relayed',
      'social worker changes',
    ),
    cite(
      'The share for England in 2024, 22,140 of 83,300, is published as 27',
      'stabilityMethodology',
      'computed',
      'social worker stability',
    ),
    ...onTheDaySources,
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Stability measures for children looked after in England',
      where: 'social worker stability, 3 or more social workers during the year',
      agreement: 'The published share is reproduced from the published counts of 2024, the only year at hand.',
    },
  ],
  listedIn: ['dashboard', 'lait'],
  aliases: ['social worker changes', 'caseworker', 'LAC', 'CLA'],
  related: [{ id: 'placements-3plus', relation: 'companion', note: 'Changes of carer in the year.' }],
  examples: {
    counted: 'a child with three social workers in the year is counted',
    notCounted: 'a child whose first social worker came back has had two',
    onTheEdge: 'a spell that ended on the first day does not count, one that began on the last day does',
  },
  addresses: ['S28', 'S78', 'S80'],
});

/** How many different social workers had a spell that touches the period; one that ended on its first day is over. */
function socialWorkersInPeriod(): Expr<'integer'> {
  return countDistinctOf('socialWorkerEpisodes', {
    where: (spell) => and(onOrBefore(spell.startedOn, periodEnd), or(isNull(spell.endedOn), after(spell.endedOn, periodStart))),
    of: (spell) => spell.socialWorkerId,
  });
}
