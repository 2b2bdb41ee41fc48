import { codeList, isAmong, proportion } from '../../src/language/index.js';
import {
  activityCodes,
  activitySources,
  goneAbroadStaysIn,
  mainActivity,
  notKnownStaysIn,
  partOfPublishedTotal,
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

/** Of the care leavers who turned 17 to 21 in the year, those in higher education. */
export const careLeaversHe = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-he',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in higher education',
  summary: 'Of the care leavers who turned 17 to 21 in the year, the share in higher education, full or part time, about their birthday.',
  rationale: 'Few care leavers go to university; support with money, housing and holidays makes it possible.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) =>
    isAmong(leaver.activity, codeList({ name: 'higherEducation', title: 'higher education', codes: ['F1', 'P1'], source: activityCodes })),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'It is a good thing for those who want it, and other ways into work are as good for others.',
    high: 'Good schooling in care and support at university, or many care leavers who arrived as able students',
    low: 'Schooling disturbed before and in care, or young people who choose work, college or an apprenticeship',
    not: 'That the others do badly, or that the students finish',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (220)' }],
  },
  context: leaverContext,
  questions: [
    'How many aged 19 to 21 are students? At 17 nobody is.',
    'How many start, and how many finish?',
    'Who pays for holidays and rent?',
  ],
  unintendedConsequences: ['Steering young people to courses that do not suit them.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [...leaverCaveats, 'Hardly anybody of 17 and 18 can be in higher education: read the group of 19 to 21.'],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('higher education', partOfPublishedTotal)],
  listedIn: ['draft-2023', 'lait'],
  listNames: [{ list: 'lait', code: '220' }],
  aliases: ['university', 'HE'],
  related: [
    { id: 'care-leavers-eet', relation: 'companion', note: 'Everybody in education, employment or training.' },
    { id: 'care-leavers-apprenticeships', relation: 'companion', note: 'Another way into work.' },
  ],
  examples: {
    counted: 'full and part time count',
    notCounted: 'other education is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S19', 'S28'],
});
