import { addMonths, and, exists, isAmong, not, onOrAfter, onOrBefore, proportion, type Row } from '../../src/language/index.js';
import { ageOfChildOn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, deprivation, localCommentary, timeInCare } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { shareOfChildrenLeaving } from './family.js';
import { endedAYearBefore, returnsHome, turnedAnAdultWithinAYear } from './returns-home.js';

/** Children who went home from care, and did not come back into care within a year. */
export const reunificationNoReturn12m = proportion('carePeriods', {
  ...shareOfChildrenLeaving,
  id: 'reunification-no-return-12m',
  version: 1,
  added: '2026-11-28',
  title: 'Returns home from care that lasted a year',
  summary:
    'Of the times a child returned home from care in the twelve months a year earlier, the share after which the child did not come back into care within twelve months.',
  rationale: 'Going home is the commonest way out of care; whether it holds tells more than how often it happens.',
  framework: 'family-network',
  level: 'outcome',
  countingUnit: 'Return home: one for each period of care that ended so. A child who went home twice in the twelve months counts twice.',

  cohort: (care) => and(endedAYearBefore(care), isAmong(care.reasonEnded, returnsHome)),
  exclusions: [
    {
      id: 'turned-18',
      because: 'The young person turned 18 within the twelve months, and adults do not come into care.',
      when: turnedAnAdultWithinAYear,
      source: 'proposal',
    },
  ],
  numerator: (care) =>
    not(
      exists('carePeriods', (again) =>
        and(onOrAfter(again.startedOn, care.endedOn), onOrBefore(again.startedOn, addMonths(care.endedOn, 12))),
      ),
    ),
  breakdowns: [
    {
      id: 'planned',
      title: 'Whether the return home was planned',
      of: (care) => care.reasonEnded,
      strata: [
        { value: 'E4A', label: 'Planned' },
        { value: 'E4B', label: 'Not planned' },
      ],
      unknownLabel: 'Not told',
    },
    ageOfChildOn('Age when care ended', (care: Row<'carePeriods'>) => care.endedOn),
  ],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each return home is followed for twelve months of its own, so a quarter is as sound as a year; quarters may not be averaged.',
  },
  history: [{ collection: 'ssda903', monthsBefore: 12, why: 'Returns home of the twelve months before are followed into the period.' }],

  direction: {
    kind: 'contextual',
    because: 'A return that holds is good for most children; coming back into care can be the right thing when home is not safe.',
    high: 'Returns prepared and supported, children sent home only when it is safe, or children left at home when they should have come back',
    low: 'Returns without enough help, children sent home too soon, or quick action when home was not safe',
    not: 'That children at home are safe, or that those who came back should not have been tried at home',
    published: [],
  },
  context: [ageOfChildrenInCare, timeInCare, deprivation, localCommentary],
  questions: [
    'What help did the families have after the return, and for how long?',
    'How many children came back within weeks?',
    'How many were on a protection or child in need plan after the return?',
  ],
  unintendedConsequences: ['Leaving a child at home who should come back into care, until a year has passed.'],
  notFor: 'Judging decisions about single children, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'The authority plans and supports with the family; courts, health and schools take part.',
    agencies: ['family courts', 'health', 'schools'],
  },

  interpretations: [
    {
      question: 'Which ways out of care are a return home?',
      chosen: 'To parents or others with parental responsibility, planned (E4A) or not (E4B).',
      others: ['Also to relatives by order or without (E13, E41, E45 to E48)', 'Only planned returns: the split shows them'],
      why: 'The return’s reasons name these two as returning home; lasting orders to relatives are another way out of care.',
      verification: 'proposed',
    },
    {
      question: 'Each return or each child?',
      chosen: 'Each return.',
      others: ['Each child, at the last return of the twelve months'],
      why: 'The last return of a child who came and went again would hide the one that did not hold.',
      verification: 'proposed',
    },
    {
      question: 'When did a child come back?',
      chosen:
        'When a period of care began on the day care ended or up to the same day twelve months later; short breaks are no coming back.',
      others: ['After placement with parents, counted from the day of that placement', 'Within six or eighteen months'],
      why: 'A child placed with parents is still in care, so the year starts when care ends.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'A child who died or moved to another area in the twelve months looks like one who stayed at home.',
    'Whether a return was planned is the authority’s own record.',
    careInOneAuthority,
  ],

  sources: [
    cite(
      'Return home without coming back into care within a year was in the draft set, was left out for want of data and is hoped for',
      'dashboardSupportingInformation',
      'official',
      'Annex A',
    ),
    cite('Returns home are E4A and E4B, and are followed for twelve months from the end of care', 'proposal', 'proposed'),
    cite(
      'E4A is a planned return home, E4B one that was not planned',
      'ssda903Validator',
      'proposed',
      'code list of reasons for an episode ceasing',
    ),
    ...shortBreakSources,
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['indicator-update-2023-12'],
  aliases: ['reunification', 'return home', 'return to care', 're-entry'],
  related: [
    { id: 'returned-home-planned', relation: 'companion', note: 'How many children left care to go home as planned.' },
    { id: 'returned-home-unplanned', relation: 'companion', note: 'How many went home when the plan did not say so.' },
  ],
  examples: {
    counted: 'a return home that lasted is counted',
    notCounted: 'a return home after which the child came back is below the line only',
    onTheEdge: 'coming back on the same day a year later is within the year, a day later is not',
  },
  addresses: ['S22', 'S28'],
});
