import { during, rate } from '../../src/language/index.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  beforeCourtContext,
  beforeProceedings,
  onePeriodOfWork,
  outcomeOfPreProceedings,
  preProceedingsAreNotFor,
  preProceedingsCaveats,
  preProceedingsSources,
  startOfPreProceedings,
} from './family.js';

/** How often an authority told parents that it was thinking of going to court, and worked with them first. */
export const preProceedingsStartedRate = rate('preProceedings', {
  ...beforeProceedings,
  id: 'pre-proceedings-started-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Pre-proceedings started: rate per 10,000 children',
  summary:
    'Children with whose parents pre-proceedings were started in the period, by the decision of a legal planning meeting, for every 10,000 children.',
  rationale:
    'It is the last work with a family before a court is asked; set beside applications it shows how often families had that chance.',
  countingUnit: onePeriodOfWork,
  unit: 'per-10,000-children',

  cohort: (period) => during(period.startedOn),
  exclusions: [],
  breakdowns: [outcomeOfPreProceedings],
  frequency: onceAYear,
  precision: { decimalPlaces: 1 },

  direction: {
    kind: 'neither',
    because: 'It follows harm and where the line to court lies; more may mean more families given a chance, or more families near court.',
    high: 'More families near court, or more who were given a chance before it',
    low: 'Fewer families near court, applications without this step, or work that is not recorded as such',
    not: 'That families were helped, or that the line to court is right',
    published: [],
  },
  context: beforeCourtContext,
  questions: [
    'How many applications came without this step, and why?',
    'How many families stayed out of court?',
    'Did anybody of the wider family come forward?',
  ],
  unintendedConsequences: ['Starting pre-proceedings where an application cannot wait, or delaying the start.'],
  notFor: preProceedingsAreNotFor,

  interpretations: [startOfPreProceedings],

  caveats: preProceedingsCaveats,

  sources: [...preProceedingsSources, ...ratesPer10000],

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'pre-proceedings-ended-count', relation: 'companion', note: 'How many came to a decision, by outcome.' },
    { id: 'fgdm-offered-share', relation: 'companion', note: 'How many letters offered a family meeting.' },
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'How many children came into care.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  aliases: ['PLO', 'public law outline', 'edge of care proceedings'],
  addresses: ['S23', 'S28', 'S29'],
});
