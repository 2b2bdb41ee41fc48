import { and, proportion } from '../../src/language/index.js';
import { activitySources, goneAbroadStaysIn, isInEducationEmploymentOrTraining, mainActivity, notKnownStaysIn } from './activity.js';
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
import { formerUascSources, historyOfUnaccompanied, lastPeriodOfCare } from './former-uasc.js';
import { cameUnaccompanied, careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** As care-leavers-eet, of those who came unaccompanied alone. */
export const careLeaversEetFormerUasc = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-eet-former-uasc',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in education, employment or training: former UASC only',
  summary:
    'Of the care leavers who turned 17 to 21 in the year and came as unaccompanied asylum-seeking children (UASC), the share in education, employment or training about their birthday.',
  rationale: 'They are a growing part of care leavers with a path of their own: many study, and some may not.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: (leaver) => and(turned17To21(leaver), cameUnaccompanied()),
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: isInEducationEmploymentOrTraining,
  breakdowns: [ageGroup, sexOfLeaver],
  history: historyOfUnaccompanied,

  direction: {
    kind: 'contextual',
    because: 'What these young people may do is decided elsewhere, and that weighs more than the help they get.',
    high: 'Young people who want to learn, language classes at hand, or statuses that are decided early',
    low: 'No permission to work or study, statuses that stay open for long, or few classes',
    not: 'How good the authority’s help is',
    published: [],
  },
  context: leaverContext,
  questions: ['How many wait for a decision on their status?', 'How many learn English first?'],
  unintendedConsequences: ['Reading it as a failing of the young people, or of authorities at ports.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity, lastPeriodOfCare],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources, ...formerUascSources],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['adcs-2023'],
  aliases: ['EET', 'UASC', 'asylum'],
  related: [
    { id: 'care-leavers-eet', relation: 'variant', note: 'Every care leaver.' },
    { id: 'care-leavers-eet-excluding-former-uasc', relation: 'variant', note: 'The others alone.' },
    { id: 'former-uasc-share', relation: 'companion', note: 'How many they are.' },
  ],
  examples: {
    counted: 'every kind of education, employment or training counts',
    notCounted: 'who did not come unaccompanied is outside',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28', 'S44', 'S75', 'S77'],
});
