import { equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { sexOfLeaver } from './breakdowns.js';
import { everyCareLeaver, notForLeavers, whoTheReturnNames, yearsCareLeavers } from './family.js';
import { olderContext, olderOnly, olderSources, sinceOlderCareLeavers } from './older.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, turned22To25 } from './who.js';

/** Of the care leavers who turned 22 to 25 in the year, those who are in touch for support. */
export const careLeaversInTouch22To25 = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-in-touch-22-to-25',
  version: 1,
  added: '2026-11-28',
  editions: sinceOlderCareLeavers,
  title: 'Care leavers aged 22 to 25 in touch for support',
  summary:
    'Of the care leavers who turned 22 to 25 in the year, the share with whom the authority was in touch because they asked for support and got it.',
  rationale: 'Support may be asked for up to 25; this is how many do.',
  level: 'process',
  countingUnit: everyCareLeaver,

  cohort: turned22To25,
  exclusions: [died, returnedHome, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.inTouch, 'YES'),
  breakdowns: [sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'To ask for nothing may mean to need nothing, or not to know that one may ask.',
    high: 'Young people who know what they may ask for, or who need much',
    low: 'Young people who manage, moved away, or were never told',
    not: 'That the support was any help',
    published: [],
  },
  context: olderContext,
  questions: ['How do young people learn that they may ask?', 'What do they ask for?'],
  unintendedConsequences: ['Counting a message that nobody answers.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, olderOnly],

  caveats: ['A care leaver counts at the age reached in the year.', 'Young people over 21 need not be in touch.'],

  sources: [
    cite(
      'A first table of ages 22 to 25 says who asked for support and got it, and who is not in touch',
      'claDataSets',
      'official',
      '22- to 25-year-old care leavers in contact with the authority, 2023',
    ),
    ...olderSources,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'care leavers aged 22 to 25 by contact',
      agreement: 'Meant to agree; published year by year of age, and counts of authorities were not at hand.',
    },
  ],
  listedIn: [],
  aliases: ['leaving care'],
  related: [{ id: 'care-leavers-in-touch', relation: 'companion', note: 'Younger care leavers.' }],
  examples: {
    counted: 'in touch counts',
    notCounted: 'every other answer is below the line only',
    onTheEdge: 'who turned 22 or 25 in the year is in, 21 or 26 is out',
  },
  addresses: ['S25', 'S28'],
});
