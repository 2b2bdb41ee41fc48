import { codeList, isAmong, proportion } from '../../src/language/index.js';
import { activityCodes, activitySources, goneAbroadStaysIn, mainActivity, notKnownStaysIn, publishedActivity } from './activity.js';
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

/** Of the care leavers who turned 17 to 21 in the year, those in an apprenticeship. */
export const careLeaversApprenticeships = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-apprenticeships',
  version: 1,
  added: '2026-11-28',
  editions: [{ from: '2021-04-01', note: 'Before April 2021 apprenticeships had no code of their own.', comparable: 'break' }],
  title: 'Care leavers in apprenticeships',
  summary: 'Of the care leavers who turned 17 to 21 in the year, the share in an apprenticeship about their birthday.',
  rationale: 'An apprenticeship gives work, pay and training together; few care leavers have one.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) =>
    isAmong(leaver.activity, codeList({ name: 'apprenticeships', title: 'apprenticeships', codes: ['F4', 'P4'], source: activityCodes })),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'It is one good way among several, and small numbers move a lot by chance.',
    high: 'Employers, not least the council itself, who take care leavers on',
    low: 'Few places, pay too low to live on alone, or other work and study',
    not: 'That the apprenticeships last or lead to work',
    published: [],
  },
  context: leaverContext,
  questions: [
    'How many does the council employ itself?',
    'Can a young person who lives alone afford it?',
    'How many are left after a year?',
  ],
  unintendedConsequences: ['Offering places that nobody wants, for the count.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [
    publishedActivity(
      'apprenticeship',
      'Meant to agree by age group. The national counts of 2025 were read: 280 of 14,800 aged 17 to 18, and 740 of 38,440 aged 19 to 21; counts of authorities were not.',
    ),
  ],
  listedIn: ['draft-2023'],
  related: [
    { id: 'care-leavers-eet', relation: 'companion', note: 'Everybody in education, employment or training.' },
    { id: 'care-leavers-he', relation: 'companion', note: 'Another way.' },
  ],
  examples: {
    counted: 'full and part time count',
    notCounted: 'work and training that is no apprenticeship is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S19', 'S28'],
});
