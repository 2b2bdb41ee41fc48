import { proportion } from '../../src/language/index.js';
import {
  activitySources,
  agreesByAgeGroup,
  goneAbroadStaysIn,
  isInEducationEmploymentOrTraining,
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

/** Of the care leavers who turned 17 to 21 in the year, those in education, employment or training. */
export const careLeaversEet = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-eet',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in education, employment or training',
  summary: 'Of the care leavers who turned 17 to 21 in the year, the share in education, employment or training about their birthday.',
  rationale: 'What young people do after care shows, more than any count of work done with them, how they fare.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: isInEducationEmploymentOrTraining,
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'higher',
    because: 'Most young people want work or study that suits them; few are better off without.',
    high: 'Help to stay in school, college or work, and authorities that know what their care leavers do',
    low: 'Illness, children of their own, few jobs, no permission to work or study, or authorities that know less',
    not: 'That the work or study suits the young person, or lasts',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (113)' }],
  },
  context: leaverContext,
  questions: [
    'Of how many is the activity not known?',
    'How many are ill, disabled, or care for a child?',
    'How many who came unaccompanied may not work or study yet?',
  ],
  unintendedConsequences: ['Pressing young people who are ill or have babies, or counting a few hours as training.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [
    ...leaverCaveats,
    'A hundred less this share is not the share in none of the three: of some the activity is not known.',
    'Until March 2021 one code held apprenticeships and other work and training; this share is the same before and after.',
  ],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('total in education, employment or training', agreesByAgeGroup)],
  listedIn: ['draft-2023', 'dashboard', 'lof-2026', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '113' }],
  aliases: ['EET', 'ETE', 'leaving care', 'young people leaving care'],
  related: [
    {
      id: 'care-leavers-neet',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those known to be in none of the three; of the rest the activity is not known.',
    },
    { id: 'care-leavers-activity-unknown', relation: 'companion', note: 'Those whose activity is not known.' },
    { id: 'care-leavers-eet-excluding-former-uasc', relation: 'variant', note: 'Without those who came unaccompanied.' },
  ],
  examples: {
    counted: 'every kind of education, employment or training counts',
    notCounted: 'in none of the three, or not known, is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S13', 'S19', 'S28', 'S43'],
});
