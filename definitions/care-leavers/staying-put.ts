import {
  addDays,
  ageOn,
  and,
  anniversary,
  atLeast,
  atMost,
  choose,
  codeList,
  type Expr,
  equals,
  isAmong,
  isNull,
  lessThan,
  ofChild,
  or,
  periodEnd,
  proportion,
  type Row,
} from '../../src/language/index.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { isLookedAfterOn, placementTypeOn, ssda903PlacementTypes } from '../common/looked-after.js';
import { accommodationCodes } from './accommodation.js';
import { sexOfLeaver } from './breakdowns.js';
import {
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, returnedHome } from './who.js';

/** Of the care leavers of 19 and 20 who lived with foster carers until 18, those who still live with them. */
export const stayingPut = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'staying-put',
  version: 2,
  added: '2026-11-28',
  title: 'Staying put: care leavers who still live with their former foster carers',
  summary:
    'Of the care leavers who turned 19 or 20 in the year and lived in foster care until their 18th birthday, the share who still lived with those carers about their birthday.',
  rationale: 'Few young people leave home at 18; staying put lets those in foster care stay.',
  level: 'output',
  countingUnit: everyCareLeaver,

  cohort: (leaver) => and(equals(leaver.yearEndedOn, periodEnd), atLeast(ageReached(), 19), atMost(ageReached(), 20), wasFosteredAt18()),
  exclusions: [died, returnedHome, careTransferred],
  numerator: (leaver) =>
    isAmong(
      leaver.accommodation,
      codeList({ name: 'withFormerFosterCarers', title: 'with former foster carers', codes: ['Z1', 'Z2'], source: accommodationCodes }),
    ),
  breakdowns: [
    {
      id: 'age',
      title: 'Age reached in the year',
      of: () => choose<'code'>([{ if: lessThan(ageReached(), 20), then: '19' }], '20'),
      strata: [
        { value: '19', label: '19' },
        { value: '20', label: '20' },
      ],
      unknownLabel: 'No date of birth',
    },
    sexOfLeaver,
  ],
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 24,
      why: 'Who turned 20 on the first day of the year turned 18 two years before; the return of that year holds the foster placement.',
    },
  ],

  direction: {
    kind: 'contextual',
    because: 'It is right for those who want to stay; whether to stay is for the young person and the carers to say.',
    high: 'Carers and young people who want to go on, and money that makes it possible',
    low: 'Young people who want to move on, or carers who cannot afford to keep the room',
    not: 'That those who left had to',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (354)' }],
  },
  context: leaverContext,
  questions: ['How many wanted to stay and could not?', 'What do carers lose in money when a young person turns 18?'],
  unintendedConsequences: ['Talking young people into staying.'],
  notFor: notForLeavers,

  interpretations: [
    whoTheReturnNames,
    {
      question: 'Which ages?',
      chosen: '19 and 20 together; the breakdown has each.',
      others: ['18 to 20: at 18 nearly all have only just turned so'],
      why: 'DfE publishes 18, 19 and 20, and 19 or 20 together; LAIT’s label says 19 or 20, and its text 18 to 20.',
      verification: 'official',
    },
    {
      question: 'Who was fostered at 18?',
      chosen:
        'Whoever was in a foster placement the day before the 18th birthday; a temporary placement that day stands for the one before it.',
      others: ['Whoever left care on the 18th birthday from a foster placement'],
      why: 'Care ends on the birthday, so the day before is the last in care. No text of the day was found.',
      verification: 'proposed',
    },
  ],

  caveats: [...leaverCaveats, 'Who is with former foster carers who are relatives is returned as with former foster carers.'],

  sources: [
    ...leaverSources,
    cite(
      'The share is of those who ceased to be looked after in a foster placement on their 18th birthday and were eligible for support, aged 18, 19, 20, and 19 or 20',
      'claDataGuidance',
      'official',
      'data set of staying put, 2020',
    ),
    cite(
      'The code for former foster carers is for who stays with the carers of before, by plan, and goes before the code for relatives',
      'claItemGuidance',
      'relayed',
      'accommodation, Z',
    ),
  ],

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'care leavers who left foster care aged 18 and were eligible for support (staying put), aged 19 or 20',
      agreement: 'Meant to agree; counts of authorities were not at hand.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '354' }],
  aliases: ['staying put', 'former foster carers'],
  related: [{ id: 'care-leavers-suitable-accommodation', relation: 'companion', note: 'Where all care leavers live.' }],
  examples: {
    counted: 'with former foster carers, suitable or not, counts',
    notCounted: 'with anybody else is below the line only',
    onTheEdge: 'who turned 19 or 20 in the year is in, 18 or 21 is out',
  },
  changes: [currentEpisodeDecides(2)],
  addresses: ['S28'],
});

function ageReached(): Expr<'integer'> {
  return ofChild((child) => ageOn(child.birthDate, periodEnd));
}

/** The last day of care of who left it on the 18th birthday. */
function theDayBefore(child: Row<'children'>): Expr<'date'> {
  return addDays(anniversary(child.birthDate, 18), -1);
}

function wasFosteredAt18(): Expr<'boolean'> {
  return ofChild((child) =>
    and(
      // Without a date of birth nobody knows the day.
      or(isNull(child.birthDate), isLookedAfterOn(theDayBefore(child))),
      isAmong(
        placementTypeOn(theDayBefore(child)),
        codeList({
          name: 'fosterPlacements',
          title: 'foster placements',
          codes: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
          source: ssda903PlacementTypes,
        }),
      ),
    ),
  );
}
