import { type NotHere, notHere } from '../../../src/lists/index.js';

const returnsOfSpending =
  'It is worked out from published returns of spending, whole figures of an authority, and not from records of children.';

const ofMoney = (id: string, title: string, also: readonly string[]): NotHere =>
  notHere(id, title, ['spending', 'money', 'budget', 'finance', 'cost', ...also], 'aggregates-only', returnsOfSpending);

const special = 'Special educational needs have returns of their own.';
const justice = 'Police and courts hold these records, and figures are published.';

/** Leaders, spending, and services and circumstances around children’s social care. */
export const leadersAndContextNotHere: readonly NotHere[] = [
  notHere(
    'dcs-practice-leader-turnover',
    'Turnover of directors of children’s services and practice leaders',
    ['DCS', 'director', 'leadership', 'principal social worker'],
    'other-records',
    'Nobody collects who holds these posts; the draft of 2023 named the measure and gave no rule.',
  ),
  notHere(
    'ofsted-leadership-rating',
    'Ofsted’s judgement of leaders',
    ['Ofsted', 'ILACS', 'inspection', 'impact of leaders', 'judgement'],
    'aggregates-only',
    'Ofsted judges and publishes; it is a grade on a day, not a count of records.',
  ),
  ofMoney('cla-share-of-csc-spend', 'Share of spending on children’s social care that goes to children in care', ['S251', 'RO3', 'LAC']),
  ofMoney('non-cla-share-of-cs-spend', 'Share of spending that does not go to children in care', ['S251', 'RO3', 'early help']),
  ofMoney('cs-share-of-la-spend', 'Children’s services as a share of all spending of the authority', ['RSX', 'council']),
  ofMoney('cs-spend-per-child', 'Spending on children’s services for each child', ['RSX', 'per head']),
  ofMoney('cs-spend-yoy-change', 'Change in spending on children’s services', ['trend', 'real terms', 'year on year']),
  ofMoney('unit-cost-week', 'What a week of a service costs', ['unit cost', 'weekly cost', 'S251', 'placement cost']),
  notHere('ehc-requests', 'Requests for an education, health and care needs assessment', ['SEND', 'EHCP', 'EHC'], 'outside', special),
  notHere('ehc-assessments', 'Education, health and care needs assessments', ['SEND', 'EHCP', 'EHC', '20 weeks'], 'outside', special),
  notHere('ehc-plans', 'Education, health and care plans', ['SEND', 'EHCP', 'EHC'], 'outside', special),
  notHere(
    'ehe',
    'Children educated at home',
    ['EHE', 'elective home education', 'home schooling', 'children not in school'],
    'outside',
    'Authorities keep registers of their own; a national return is to come with the registers of the Act of 2026.',
  ),
  notHere(
    'nrpf-families',
    'Families supported who have no recourse to public funds',
    ['NRPF', 'no recourse', 'immigration'],
    'other-records',
    'No return holds these families; authorities keep lists of their own.',
  ),
  notHere(
    'nrpf-spend',
    'Spending on families with no recourse to public funds',
    ['NRPF', 'no recourse', 'immigration', 'spending'],
    'other-records',
    'No return holds this spending by itself; authorities keep accounts of their own.',
  ),
  notHere(
    'first-time-entrants',
    'Young people who enter the justice system for the first time',
    ['FTE', 'youth justice', 'YOT', 'offending'],
    'outside',
    justice,
    ['offending-cla'],
  ),
  notHere('children-cautioned-or-sentenced', 'Children cautioned or sentenced', ['youth justice', 'YOT', 'offending'], 'outside', justice, [
    'offending-cla',
  ]),
  notHere('youth-reoffending', 'Young people who offend again', ['youth justice', 'YOT', 'reoffending'], 'outside', justice, [
    'offending-cla',
  ]),
  notHere(
    'low-income-families',
    'Children in families with a low income',
    ['poverty', 'deprivation', 'IDACI', 'low income'],
    'outside',
    'It is published for each authority; here it is context that a figure can carry, under deprivation.',
  ),
  notHere(
    'temporary-accommodation-households',
    'Households with children in temporary accommodation',
    ['homeless', 'housing', 'temporary accommodation', 'B&B'],
    'outside',
    'Housing authorities report it, and it is published; it is context here.',
  ),
];
