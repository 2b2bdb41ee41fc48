import { equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
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

/** Of the care leavers who turned 17 to 21 in the year, those with no fixed abode. */
export const careLeaversNoFixedAbode = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-no-fixed-abode',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers who are homeless or have no fixed abode',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share returned as having no fixed abode or being homeless about their birthday.',
  rationale: 'Homelessness is the worst that can happen to a young person’s housing, and a share of suitable homes hides it.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.accommodation, 'S2'),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'No young person should be without a home.',
    high: 'Too few homes, tenancies lost, or authorities that know and record it',
    low: 'Homes found and kept, or homelessness hidden on friends’ sofas',
    not: 'How many were homeless at some time in the year',
    published: [],
  },
  context: leaverContext,
  questions: [
    'How many live in bed and breakfast or emergency homes?',
    'How many tenancies were lost, and why?',
    'Does the council’s housing policy give care leavers priority?',
  ],
  unintendedConsequences: ['Recording a night shelter or a sofa as something else.'],
  notFor: notForLeavers,

  interpretations: [
    whoTheReturnNames,
    agesTogether,
    {
      question: 'Who is homeless?',
      chosen: 'Who is returned as of no fixed abode or homeless (S).',
      others: ['Those in bed and breakfast (W) and emergency homes (V) too', 'Those whom the housing authority owes a duty'],
      why: 'It is the one code that says so. Bed and breakfast and emergency homes stand in the breakdown of care-leaver-count.',
      verification: 'proposed',
    },
    {
      question: 'A share of whom?',
      chosen: 'Of all care leavers of the ages, those abroad and those of whom nothing is known too.',
      others: ['Of those whose home can be judged, as the share of suitable homes has it'],
      why: 'The published table of kinds of accommodation is over everybody.',
      verification: 'relayed',
    },
  ],

  caveats: [...leaverCaveats],

  sources: [
    ...leaverSources,
    cite(
      'The total of kinds of accommodation is a little larger than that of suitability, because nobody is left out',
      'dashboard',
      'relayed',
      'footnote of care leavers’ accommodation',
    ),
    cite('No fixed abode may be returned as unsuitable only', 'claValidationRules', 'relayed', 'rule 133'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'care leavers by kind of accommodation, no fixed abode or homeless',
      agreement: 'Meant to agree by age group; the counts were not at hand.',
    },
  ],
  listedIn: [],
  aliases: ['homelessness', 'homeless care leavers'],
  related: [{ id: 'care-leavers-unsuitable-accommodation', relation: 'companion', note: 'Every unsuitable home, custody too.' }],
  examples: {
    counted: 'no fixed abode counts',
    notCounted: 'every other home is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28'],
});
