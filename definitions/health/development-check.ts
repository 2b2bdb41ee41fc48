import { ageOn, and, type Expr, equals, lessThan, ofChild, periodEnd, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import { everyChildOfTheYear, healthInfluence, yearlyCaveats, yearlyContext, yearlySources, yearsAnswer } from './yearly.js';

/** Of the children under 5 looked after all year, those whose development checks are up to date. */
export const developmentCheck = proportion('children', {
  ...yearsQuestionnaire,
  id: 'development-check',
  version: 1,
  added: '2026-11-28',
  title: 'Development checks of children under 5 looked after for the whole year',
  summary:
    'Of the children under 5 on the last day who were looked after for all of the year, the share whose development checks were up to date.',
  rationale: 'Delays found early can be made up, and young children in care have more of them.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: () => and(inCareAllYear(), lessThan(ageOnTheLastDay(), 5)),
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    equals(
      yearsAnswer((record) => record.healthCheck),
      1,
    ),
  breakdowns: [sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'higher',
    because: 'The checks are due for every child of the age. It is a measure of process.',
    high: 'Health visitors who see children wherever they live',
    low: 'Children who moved and were lost to their health visitor',
    not: 'That children develop well',
    published: [],
  },
  context: yearlyContext,
  questions: ['Do checks go on when a child moves?'],
  unintendedConsequences: ['Checks on paper, without seeing the child.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [inCareForTheWholeYear, everyChildOfTheYear],

  caveats: [...yearlyCaveats, 'Few children under 5 are in care all year in one authority, so the share moves a lot by chance.'],

  sources: [
    ...yearlySources,
    cite('Development assessments are asked of children under 5', 'claDataGuidance', 'official', 'data guidance of 2020, yearly outcomes'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'children looked after for 12 months, development assessments, ages 0 to 4 years',
      agreement: 'Meant to agree. England’s counts of 2024 were read: 5,980 of 6,820, published as 88; counts of authorities were not.',
    },
  ],
  listedIn: [],
  aliases: ['health visitor'],
  related: [{ id: 'health-assessment', relation: 'companion', note: 'Health assessments, of all ages.' }],
  tiedCounts: [withinChildrenInCare('development-check')],
  examples: {
    counted: 'checks up to date count',
    notCounted: 'not up to date is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  addresses: ['S25', 'S28'],
});

function ageOnTheLastDay(): Expr<'integer'> {
  return ofChild((child) => ageOn(child.birthDate, periodEnd));
}
