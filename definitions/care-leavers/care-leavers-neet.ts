import { codeList, isAmong, proportion } from '../../src/language/index.js';
import {
  activityCodes,
  activitySources,
  agreesByAgeGroup,
  goneAbroadStaysIn,
  mainActivity,
  notKnownStaysIn,
  publishedActivity,
} from './activity.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year, those known to be in no education, employment or training. */
export const careLeaversNeet = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-neet',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers not in education, employment or training',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share known to be in no education, employment or training about their birthday, for whichever reason.',
  rationale: 'Those without work or study need most help, and the reasons differ: illness, a baby, or no place to go.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) =>
    isAmong(
      leaver.activity,
      codeList({
        name: 'noEducationEmploymentOrTraining',
        title: 'no education, employment or training, for each reason',
        codes: ['G4', 'G5', 'G6'],
        source: activityCodes,
      }),
    ),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'Most young people want work or study; but some are ill or care for a baby, and for them it is no failing.',
    high: 'Illness and disability, young parents, few jobs, no permission to work, or authorities that know more of what their care leavers do',
    low: 'Help into work and study, or activity that nobody knows',
    not: 'That young people do not try, or that the rest are in work or study',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (221)' }],
  },
  context: leaverContext,
  questions: ['What are the reasons?', 'Of how many is the activity not known?', 'Who helps those who are ill, and those with babies?'],
  unintendedConsequences: ['Not asking, so that activity is not known.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [
    ...leaverCaveats,
    'A hundred less this share is not the share in education, employment or training: of some the activity is not known.',
    'The reasons stand apart in the breakdown of care-leaver-count by activity, and in the three measures of them.',
  ],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('total not in education, employment or training', agreesByAgeGroup)],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '221' }],
  aliases: ['NEET', 'unemployed'],
  related: [
    {
      id: 'care-leavers-eet',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those known to be in one of the three; of the rest the activity is not known.',
    },
    { id: 'care-leavers-activity-unknown', relation: 'companion', note: 'Those whose activity is not known.' },
    { id: 'care-leavers-neet-illness-or-disability', relation: 'companion', note: 'Those for whom the reason is illness or disability.' },
  ],
  examples: {
    counted: 'each of the three reasons counts',
    notCounted: 'work, study and not known are below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S19', 'S28'],
});
