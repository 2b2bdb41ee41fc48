import { and, equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { activityIsNotKnown } from './activity.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import { aboutTheBirthday, contactSources, refusalsAreApart } from './contact.js';
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

/** Of the care leavers who turned 17 to 21 in the year, those whom the authority has lost and of whom nobody knows what they do. */
export const careLeaversNotInTouch = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-not-in-touch',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers with whom the authority is not in touch',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share with whom the authority was not in touch about their birthday and of whose activity nothing is known. Those who want no contact or need no services are not among them.',
  rationale: 'A young person nobody knows anything of is the one most at risk.',
  level: 'process',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => and(equals(leaver.inTouch, 'NO'), activityIsNotKnown(leaver)),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'Young people who have left care should have somebody to turn to.',
    high: 'Young people lost sight of, or who move away',
    low: 'Personal advisers who keep in touch, or a message counted as contact',
    not: 'That the authority did not try',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (317)' }],
  },
  context: leaverContext,
  questions: ['When was each last seen?', 'How many of them came unaccompanied?'],
  unintendedConsequences: ['Recording refusal where nobody asked.'],
  notFor: notForLeavers,

  interpretations: [
    whoTheReturnNames,
    agesTogether,
    aboutTheBirthday,
    refusalsAreApart,
    {
      question: 'What of young people not in touch whose activity somebody else told?',
      chosen: 'They are not counted.',
      others: ['They count, as the code says not in touch'],
      why: 'The published figure leaves them out.',
      verification: 'relayed',
    },
  ],

  caveats: [...leaverCaveats],

  sources: [
    ...leaverSources,
    ...contactSources,
    cite(
      'Not in touch leaves out those whose activity a third party told',
      'dashboard',
      'relayed',
      'footnote of care leavers’ activity, and LAIT 317',
    ),
  ],

  publishedAs: [
    {
      publication: 'Local authority interactive tool',
      where: '317',
      agreement: 'Meant to agree by age group; the counts were not at hand.',
    },
  ],
  listedIn: ['lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '317' }],
  related: [
    { id: 'care-leavers-in-touch', relation: 'looks-like-the-complement-but-is-not', note: 'Those in touch; others want no contact.' },
  ],
  examples: {
    counted: 'not in touch, and nothing known, counts',
    notCounted: 'in touch, refusing, or known through others is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S25', 'S28'],
});
