import { equals, proportion } from '../../src/language/index.js';
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

/** Of the care leavers who turned 17 to 21 in the year, those with whom the authority is in touch. */
export const careLeaversInTouch = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-in-touch',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in touch with the authority',
  summary: 'Of the care leavers who turned 17 to 21 in the year, the share with whom the authority was in touch about their birthday.',
  rationale: 'Help after care rests on somebody who knows how the young person fares.',
  level: 'process',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.inTouch, 'YES'),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'higher',
    because: 'Young people who have left care should have somebody to turn to.',
    high: 'Personal advisers who keep in touch, or a message counted as contact',
    low: 'Young people lost sight of, or who want no contact',
    not: 'That the contact was any help',
    published: [],
  },
  context: leaverContext,
  questions: ['How many want no contact?', 'How many have been lost, and who looks for them?'],
  unintendedConsequences: ['Counting a message that nobody answers.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, aboutTheBirthday, refusalsAreApart],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...contactSources],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'care leavers by contact with the authority',
      agreement: 'Meant to agree by age group; the counts were not at hand.',
    },
  ],
  listedIn: ['annex-a'],
  related: [
    {
      id: 'care-leavers-not-in-touch',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those lost sight of; others want no contact.',
    },
    { id: 'care-leavers-in-touch-22-to-25', relation: 'companion', note: 'Older care leavers.' },
  ],
  examples: {
    counted: 'in touch counts',
    notCounted: 'every other answer is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S25', 'S28'],
});
