import { addMonths, and, before, count, type Expr, exists, isNull, onOrAfter, or } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  lastDayOfCare,
  lastTimeCounts,
  leavingContext,
  leavingSources,
  numberOfChildrenLeaving,
  reasonForLeavingCare,
  transfersCount,
} from './family.js';

/** Unaccompanied children who left care. */
export const uascLeaving = count('children', {
  ...numberOfChildrenLeaving,
  id: 'uasc-leaving',
  version: 1,
  added: '2026-11-28',
  title: 'Unaccompanied children (UASC) leaving care: number',
  summary:
    'How many children left care in the period who were unaccompanied asylum-seeking children (UASC) until then, by the reason for leaving.',
  rationale: 'Most of them become care leavers whom the authority goes on supporting; some move to the care of another authority.',
  framework: 'loving-homes',
  level: 'context',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: wereUnaccompaniedUntilThen,
  exclusions: [],
  breakdowns: [
    {
      id: 'reason',
      title: 'How care ended',
      of: reasonForLeavingCare,
      strata: [
        { value: 'E3', label: 'Another authority took over care' },
        { value: 'E15', label: 'Found to be 18 or over' },
        { value: 'E17', label: '18 or over, and stayed with the carers' },
        { value: 'E5', label: 'Independent living with support' },
        { value: 'E6', label: 'Independent living without formal support' },
        { value: 'E7', label: 'Residential care paid for by adult social care' },
        { value: 'E16', label: 'Moved abroad' },
        { value: 'E9', label: 'Sentenced to custody' },
        { value: 'E14', label: 'Accommodation on remand ended' },
        { value: 'E4A', label: 'Returned to a person with parental responsibility, planned' },
        { value: 'E4B', label: 'Returned to a person with parental responsibility, not planned' },
        { value: 'E13', label: 'To live with a person without parental responsibility' },
        { value: 'E41', label: 'Child arrangements order' },
        { value: 'E45', label: 'Special guardianship: former foster carer, relative or friend' },
        { value: 'E46', label: 'Special guardianship: former foster carer, neither' },
        { value: 'E47', label: 'Special guardianship: other carer, relative or friend' },
        { value: 'E48', label: 'Special guardianship: other carer, neither' },
        { value: 'E11', label: 'Adopted, unopposed' },
        { value: 'E12', label: 'Adopted, consent dispensed with' },
        { value: 'E2', label: 'Died' },
        { value: 'E8', label: 'Another reason' },
      ],
      unknownLabel: 'No reason given',
    },
    ageAtLeaving,
    sex,
  ],

  direction: {
    kind: 'neither',
    because: 'How many leave follows how many came and how old they were.',
    high: 'Many young people reaching 18, or children moved to other authorities by the transfer scheme',
    low: 'Few unaccompanied children, or children who came young',
    not: 'Good or poor care',
    published: [],
  },
  context: leavingContext,
  questions: [
    'How many are care leavers now, and in touch?',
    'How many were moved on by plan?',
    'How many went missing and were not found?',
  ],
  unintendedConsequences: ['Moving young people on before they are ready, to lower the number in care.'],
  notFor: 'Judging care, or ranking authorities.',
  influence: {
    kind: 'external',
    note: 'Where unaccompanied children arrive, and who is asked to care for them, is not the authority’s choice; most leave because they turn 18.',
    agencies: ['Home Office', 'National Transfer Scheme'],
  },

  interpretations: [
    {
      question: 'Until when must a child have been unaccompanied?',
      chosen: 'Until the day care ended: the return of that year names the child, and the status had not ceased before that day.',
      others: ['At any time while in care, so that children whose status had ceased before count too'],
      why: 'The status mostly ceases on the day care does, at 18, which must not take the child out.',
      verification: 'proposed',
    },
    {
      question: 'Was the leaving planned?',
      chosen: 'Not told here: the return says so only of returns home (E4A, E4B). The reason for leaving is shown instead.',
      others: ['The authority’s own record of planned and unplanned endings, which the sector’s survey asks for'],
      why: 'What no return holds cannot be worked out from it.',
      verification: 'proposed',
    },
    lastTimeCounts,
    transfersCount,
  ],

  caveats: ['A child who moves to another authority’s care leaves this one, and starts there.', careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('Unaccompanied children leaving, planned and unplanned, are asked for', 'safeguardingPressures', 'proposed'),
    cite('A child counts whose status had not ceased before the day care ended', 'proposal', 'proposed'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  aliases: ['UASC', 'asylum', 'unaccompanied'],
  related: [{ id: 'cla-ceasing-rate', relation: 'companion', note: 'All children leaving care.' }],
  examples: {
    counted: 'an unaccompanied child who left is counted',
    notCounted: 'a child who was never unaccompanied is outside',
    onTheEdge: 'a status that ceased on the day care ended counts, one that ceased the day before does not',
  },
  addresses: ['S44', 'S58'],
});

/** Care ended in the period, the return of that year names the child, and the status had not ceased before that day. */
function wereUnaccompaniedUntilThen(): Expr<'boolean'> {
  return exists('unaccompanied', (year) =>
    and(
      onOrAfter(year.yearEndedOn, lastDayOfCare()),
      before(year.yearEndedOn, addMonths(lastDayOfCare(), 12)),
      or(isNull(year.statusCeasedOn), onOrAfter(year.statusCeasedOn, lastDayOfCare())),
    ),
  );
}
