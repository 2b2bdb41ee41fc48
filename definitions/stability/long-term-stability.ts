import { addMonths, ageOn, and, type Expr, isAmong, lessThan, onOrBefore, or, periodEnd, proportion } from '../../src/language/index.js';
import { ageBandWithin, sex } from '../common/age-and-sex.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../common/context.js';
import { hasBeenInCareSince, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, shortBreakSources } from '../common/readings.js';
import { anyDay, careInOneAuthority } from '../common/returns.js';
import { wholePercent } from '../common/units.js';
import {
  currentPlacementBeganAs,
  currentPlacementStartedOn,
  placedForAdoptionWithOthers,
  previousPlacementStartedOn,
} from './current-placement.js';
import { carerSources, measureOfStability, stabilityMended, temporaryPassedOver } from './family.js';

/** Of the children under 16 in care for two and a half years, those who lived with the same carer for the last two. */
export const longTermStability = proportion('children', {
  ...measureOfStability,
  id: 'long-term-stability',
  version: 3,
  added: '2026-11-23',
  title: 'Long-term placement stability: 2 years or more with the same carer',
  summary:
    'Of the children under 16 on the last day of the period who have been looked after without a break for at least two and a half years, the share who have lived with the same carer for at least two years, or are placed for adoption and have lived there and in the placement before it for at least two years together.',
  rationale: 'Children who stay long in care need people who stay with them; two years with one carer is a sign that they have them.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer.',

  cohort: (child) => and(lessThan(ageOn(child.birthDate, periodEnd), 16), hasBeenInCareSince(addMonths(periodEnd, -30))),
  exclusions: [shortBreaksOnly],
  numerator: () =>
    or(
      hadBegunTwoYearsBefore(currentPlacementStartedOn()),
      and(isAmong(currentPlacementBeganAs(), placedForAdoptionWithOthers), hadBegunTwoYearsBefore(previousPlacementStartedOn())),
    ),
  breakdowns: [ageBandWithin({ below: 16 }), sex],
  period: 'last-day',
  frequency: anyDay,
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 30,
      why: 'Care without a break, and placements before the current one, are seen only in the linked returns of those years.',
    },
  ],

  direction: {
    kind: 'contextual',
    because: 'Lasting ties with a carer are good for children; a poor placement that lasts is not, and a move can be the right one.',
    high: 'Placements that fit and are supported to last, or children left in placements that do not fit',
    low: 'Placements that broke down, or children who moved for good: to family, or from homes to foster carers',
    not: 'That the placements are good, or that children who moved were let down',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (393)' }],
  },
  context: [ageOfChildrenInCare, placementMarket, localCommentary],
  questions: [
    'How many of those who moved did so by plan?',
    'How many moves followed notice from the carer?',
    'How long had the others stayed before they moved?',
    'What do the children say about where they live?',
  ],
  unintendedConsequences: ['Keeping a child in a placement that is wrong for the child, because two years are near.'],
  notFor: 'Judging a single placement, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Matching and support are the authority’s; whether carers can go on is theirs.',
    agencies: ['fostering agencies', 'adoption agencies', 'children’s homes', 'health'],
  },

  interpretations: [
    {
      question: 'The same placement or the same carer?',
      chosen: 'The same carer: a move of house with the carer goes on with the placement.',
      others: ['The same placement, so that a change of place with the carer ends it'],
      why: 'DfE now says carer; older texts say placement.',
      verification: 'official',
    },
    {
      question: 'Which placements for adoption are counted together with the placement before?',
      chosen:
        'Those with adopters who were not the foster carers (A4, A6). With the current foster carers (A3, A5) the placement simply goes on.',
      others: ['All four: then a foster home turned adoptive home would be counted with the placement before the foster home too'],
      why: 'The rule joins the adoptive placement and the one before it; for foster carers who adopt, that one is the foster placement with them.',
      verification: 'proposed',
    },
    temporaryPassedOver,
    {
      question: 'What is two and a half years before the last day?',
      chosen:
        'The same day of the month 30 months before, or the month’s last day: 30 September for 31 March. Care that began on it is in. Two years are counted alike.',
      others: ['A number of days: 913 and 730'],
      why: 'A span in months is counted by the calendar, backward from the day that is described.',
      verification: 'proposed',
    },
    {
      question: 'Does a gap in the return break care?',
      chosen:
        'Yes, but for one day between two episodes of which the first says that another begins (X1) and the second that care did not start (any reason but S).',
      others: ['Any day between breaks it', 'Only a start of care (S) or a reason for leaving breaks it'],
      why: 'Care that goes on is returned without a gap; one day is the slip of writing the day after, which the return’s rules make an error (388). More days tell of a missing row.',
      verification: 'proposed',
    },
    {
      question: 'What of a child whose date of birth is not known?',
      chosen: 'It cannot be said whether the child is under 16: it is left out and reported.',
      others: ['Count the child'],
      why: 'The cohort has an age limit, and an unknown must not pass it silently.',
      verification: 'proposed',
    },
    endedOnTheDay,
    currentEpisode,
  ],

  caveats: [
    'Children who left care for good, many of them from settled placements, are not in the figure.',
    'A gap of more than a day in the return breaks care, and with it the two and a half years.',
    careInOneAuthority,
  ],

  sources: [
    cite(
      'Children under 16 looked after for at least two and a half years; in the same placement for two years, or placed for adoption and together with the placement before it two years',
      'lait',
      'relayed',
      'measure 393; formerly national indicator 63',
    ),
    cite('The same carer, not the same placement', 'stabilityMethodology', 'official', 'la_cla_placement_stability.csv'),
    ...carerSources,
    cite('The share for England in 2024, 19,750 of 29,000, is published as 68', 'stabilityMethodology', 'computed'),
    cite(
      'Months are counted back by the calendar; care is one period while each episode follows on from the one before, or a day later when both say so',
      'proposal',
      'proposed',
    ),
    ...shortBreakSources,
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_placement_stability.csv, looked after 2.5 years and with the same carer for 2',
      agreement:
        'The published share is reproduced from the published counts; counts from records may differ where carers or breaks are read differently.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '393' }],
  related: [{ id: 'placements-3plus', relation: 'looks-like-the-complement-but-is-not', note: 'Another cohort and another span of time.' }],
  examples: {
    counted: 'a child long in one placement is counted',
    notCounted: 'a child who moved less than two years ago is in the denominator only',
    onTheEdge: 'care that began on 30 September two and a half years before is in, a day later is out',
  },
  changes: [stabilityMended, currentEpisodeDecides(3)],
  addresses: ['S24', 'S28', 'S70'],
});

/** Two years before the last day, by the calendar. */
function hadBegunTwoYearsBefore(startedOn: Expr<'date'>): Expr<'boolean'> {
  return onOrBefore(startedOn, addMonths(periodEnd, -24));
}
