import { proportion } from '../../src/language/index.js';
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

/** As care-leavers-eet, without those who came unaccompanied. */
export const careLeaversEetExcludingFormerUasc = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-eet-excluding-former-uasc',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in education, employment or training: without former UASC',
  summary:
    'Of the care leavers who turned 17 to 21 in the year and did not come as unaccompanied asylum-seeking children (UASC), the share in education, employment or training about their birthday.',
  rationale:
    'Some who came unaccompanied may not work or study until their status is decided, and authorities decide no status. Without them the share says what authorities can influence.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [
    died,
    returnedHome,
    stillInCare,
    careTransferred,
    onlyShortBreaks,
    {
      id: 'former-uasc',
      because:
        'The young person came as an unaccompanied asylum-seeking child; some such young people may not work or study until their status is decided.',
      when: cameUnaccompanied,
      source: 'adcsResponse',
    },
  ],
  numerator: isInEducationEmploymentOrTraining,
  breakdowns: [ageGroup, sexOfLeaver],
  history: historyOfUnaccompanied,

  direction: {
    kind: 'higher',
    because: 'Most young people want work or study that suits them; few are better off without.',
    high: 'Help to stay in school, college or work, and authorities that know what their care leavers do',
    low: 'Illness, children of their own, few jobs, or authorities that know less',
    not: 'That former unaccompanied young people count less: they have a measure of their own',
    published: [],
  },
  context: leaverContext,
  questions: ['How do those fare who came unaccompanied?', 'How many of them may not work or study?'],
  unintendedConsequences: ['Forgetting those who are left out.'],
  notFor: notForLeavers,

  interpretations: [
    whoTheReturnNames,
    agesTogether,
    notKnownStaysIn,
    goneAbroadStaysIn,
    mainActivity,
    lastPeriodOfCare,
    {
      question: 'Why not leave out only those who may not work or study?',
      chosen: 'Everybody who came unaccompanied is left out.',
      others: ['Only those without permission to work or study: care-leavers-eet-excluding-not-permitted'],
      why: 'No return and no table of the standard dataset holds the permission, so records cannot tell.',
      verification: 'proposed',
    },
  ],

  caveats: [...leaverCaveats, 'Many who came unaccompanied study or work and are left out with the rest: who may not is in no return.'],

  sources: [...leaverSources, ...activitySources, ...formerUascSources],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['adcs-2023'],
  aliases: ['EET', 'UASC', 'asylum'],
  related: [
    { id: 'care-leavers-eet-excluding-not-permitted', relation: 'variant', note: 'What was asked for, and no return can answer.' },
    { id: 'care-leavers-eet', relation: 'variant', note: 'Every care leaver.' },
    { id: 'care-leavers-eet-former-uasc', relation: 'variant', note: 'Those who came unaccompanied alone.' },
    { id: 'former-uasc-share', relation: 'companion', note: 'How many are left out.' },
  ],
  examples: {
    counted: 'every kind of education, employment or training counts',
    notCounted: 'who came unaccompanied is left out',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28', 'S44', 'S76', 'S77'],
});
