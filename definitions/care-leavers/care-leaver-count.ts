import { count } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { accommodationOfLeaver, activityOfLeaver, ageTo25, contactOfLeaver } from './answers.js';
import { sexOfLeaver } from './breakdowns.js';
import { everyCareLeaver, leaverCaveats, leaverContext, leaverSources, whoTheReturnNames, yearsCareLeavers } from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, yearsRecordOfAges } from './who.js';

/** How many care leavers of 17 to 25 there are. */
export const careLeaverCount = count('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leaver-count',
  version: 1,
  added: '2026-11-28',
  editions: [...yearsCareLeavers.editions, { from: '2022-04-01', note: 'Ages 22 to 25 are returned too.', comparable: 'break' }],
  title: 'Care leavers: number',
  summary:
    'The care leavers who turned 17 to 25 in the year and whom the return holds. The breakdowns say how old they are, whether they are in touch, what they do and where they live.',
  rationale: 'It is how many young people the authority owes advice and support, and what every share of care leavers is of.',
  level: 'context',
  countingUnit: everyCareLeaver,
  unit: 'number',

  cohort: (leaver) => yearsRecordOfAges(leaver, 17, 25),
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  breakdowns: [ageTo25, sexOfLeaver, contactOfLeaver, activityOfLeaver, accommodationOfLeaver],

  direction: {
    kind: 'neither',
    because: 'It follows how many children were in care some years ago.',
    high: 'Many teenagers in care some years ago, unaccompanied children among them',
    low: 'Few teenagers in care some years ago',
    not: 'Poor or good practice',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (deliberately) (333)' }],
  },
  context: leaverContext,
  questions: ['How many personal advisers are there for them?', 'How many came unaccompanied?'],
  unintendedConsequences: ['Closing cases of young people who could ask for support.'],
  notFor: 'Comparing or ranking authorities: a number follows the size of the area.',

  interpretations: [
    whoTheReturnNames,
    {
      question: 'Which ages?',
      chosen: '17 to 25; the breakdown by age gives the published groups of 17 and 18, and 19 to 21.',
      others: ['17 to 21', '19 to 21'],
      why: 'Support may be asked for up to 25, and the sector’s lists count so.',
      verification: 'proposed',
    },
    {
      question: 'Do those gone abroad, deported or of unknown residence count?',
      chosen: 'Yes.',
      others: ['No, as in LAIT’s number, which is the denominator of suitable accommodation'],
      why: 'They are care leavers; only their home cannot be judged.',
      verification: 'proposed',
    },
  ],

  caveats: [...leaverCaveats, 'A blank stands in the breakdowns as not recorded; the shares count it as not known.'],

  sources: [
    ...leaverSources,
    cite('For ages 22 to 25 the return holds the latest contact of the year', 'claItemGuidance', 'relayed', 'main activity, accommodation'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'care leavers by activity, the totals of both age groups',
      agreement: 'Meant to agree by age group; DfE’s record-level derivation was not available to compare with.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '333' }],
  aliases: ['leaving care', 'relevant and former relevant young people'],
  related: [{ id: 'former-uasc-share', relation: 'companion', note: 'How many of them came unaccompanied.' }],
  examples: {
    counted: 'a care leaver of any age from 17 to 25 counts',
    notCounted: 'who died, went home, or is still in care does not count',
    onTheEdge: 'who turned 17 or 25 in the year is in, 16 or 26 is out',
  },
  addresses: ['S19', 'S28', 'S33', 'S46'],
});
