import { and, before, during, exists, isNull, moreThan, onOrBefore, or, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { initialCategory } from '../common/protection.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import { measureOfPlans, plansOfOthers } from './family.js';

/** Plans of children who had been on a plan before, however long ago. */
export const repeatCppEver = proportion('childProtectionPlans', {
  ...measureOfPlans,
  id: 'repeat-cpp-ever',
  version: 2,
  added: '2026-11-23',
  title: 'Repeat child protection plans: second or later, ever',
  summary:
    'Of the child protection plans that started in the period, the share that were not the child’s first plan with the authority, however long ago the earlier one was.',
  rationale:
    'A second plan can mean that change did not last, that help stopped with the first plan, or that a new harm came: each asks for another answer.',
  countingUnit: 'Plan that started: a child with two starts in the period counts twice; two that started on one day count once.',

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  numerator: (plan) =>
    or(
      moreThan(plan.previousPlans, 0),
      and(
        isNull(plan.previousPlans),
        exists('childProtectionPlans', (earlier) =>
          and(before(earlier.startedOn, plan.startedOn), onOrBefore(earlier.endedOn, plan.startedOn)),
        ),
      ),
    ),
  breakdowns: [initialCategory],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year'], why: 'Few plans start in a quarter, and one family’s children can move the share.' },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The number of earlier plans is returned with each plan.' }],

  direction: {
    kind: 'contextual',
    because: 'Lower is usually better, but not zero: things change in families, and a new plan can be the right answer to new harm.',
    high: 'Plans ended too soon, help that stopped with the plan, or new harm years later that was rightly acted on',
    low: 'Change that lasts, reluctance to make a second plan, or many families new to the area',
    not: 'That ending the earlier plan was wrong',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (15)' }],
  },
  context: [deprivation, childPopulation, partnershipThresholds, localCommentary],
  questions: [
    'How long after the last plan did the new one start?',
    'Was it for the same category of abuse?',
    'What help went on after the last plan ended?',
  ],
  unintendedConsequences: ['Keeping plans open, or using other plans, so that no second one is counted.'],
  notFor: 'Judging decisions about one child, ranking authorities, or judging one without long plans and re-referrals beside it.',

  interpretations: [
    {
      question: 'How far back?',
      chosen: 'Ever.',
      others: ['Within two years of the start, or of the end, of the last plan'],
      why: 'DfE publishes plans that followed another at any time; regional returns hold both.',
      verification: 'relayed',
    },
    {
      question: 'How is an earlier plan known?',
      chosen: 'The returned number of earlier plans decides.',
      others: ['The number or the records, whichever says more: where they disagree, one of them is to be corrected'],
      why: 'The guide asks for the number, which reaches back before the records, and DfE’s figure has nothing else to go by. A plan that was dated anew, or that overlaps, must not look like a repeat.',
      verification: 'official',
    },
    {
      question: 'And where the number was not returned?',
      chosen: 'A plan in the records that had ended by the day this one started is an earlier one; with none, it is not known.',
      others: ['It is not known', 'It is a first plan'],
      why: 'The records show what is there and not what is missing. A plan still open that day may be the same plan under another date.',
      verification: 'proposed',
    },
    {
      question: 'Do plans of other authorities count?',
      chosen: 'No.',
      others: ['Yes, where they are known'],
      why: 'The guide asks for plans of the same authority, those on the register of old included; a plan transferred in is a new plan here.',
      verification: 'official',
    },
  ],

  caveats: [
    'Where the number of earlier plans was not returned and the records hold none, the plan is in the denominator and reported as undecided, so the figure is a lower bound.',
    plansOfOthers,
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite(
      'Plans that started in the year, each occasion counted; the numerator had an earlier plan however long ago',
      'lait',
      'relayed',
      'measures 14 and 15',
    ),
    cite('The number of earlier plans is of plans of the same authority; a first plan has none', 'cinGuide', 'official', '5.4'),
    cite('Where the number was not returned, a plan that had ended in the records is an earlier one', 'proposal', 'proposed'),
    cite('Its denominator is all plans that started, in 1,804 of 1,804 authorities and years', 'cinDataSets', 'computed', 'D3 beside D1'),
  ],

  publishedAs: [
    { publication: 'Children in need', where: 'D3, CPP_subsequent_percent', agreement: 'Exact from the published counts.' },
    {
      publication: 'Children’s social care dashboard',
      where: 'Child protection plans: second or subsequent',
      agreement: 'The same figure.',
    },
  ],
  listedIn: ['indicator-update-2023-12', 'dashboard', 'lof-2026', 'riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '15' }],
  related: [
    { id: 'cpp-over-729-days-stock', relation: 'companion', note: 'Read together: ending plans early improves one and worsens the other.' },
    {
      id: 'deescalated-not-represented-2y',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Starts from plans that ended, and looks forward.',
    },
    { id: 're-referrals-12m', relation: 'companion', note: 'The same question at the front door.' },
  ],
  examples: {
    counted: 'one earlier plan returned',
    notCounted: 'no earlier plan returned',
    onTheEdge: 'neither the number nor an earlier plan is known',
  },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'The returned number of earlier plans decides; records are looked at only where it is blank, and only for a plan that had ended.',
      effect: 'Lower by up to a point where records held plans that the number denies.',
    },
  ],
  addresses: ['S23', 'S26', 'S28', 'S37'],
});
