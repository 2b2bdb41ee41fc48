import type { Metadata } from '../../src/language/index.js';
import { ageOfChildrenInCare, courtPractice, deprivation, localCommentary, placementMarket, region, timeInCare, uascShare } from './context.js';

/** What the shares of children who live in their family network have in common. */
export const familyNetworkContext = [ageOfChildrenInCare, uascShare, timeInCare, region, localCommentary] as const;
export const placementContext = [ageOfChildrenInCare, uascShare, placementMarket, localCommentary] as const;
export const careOrderContext = [courtPractice, region, timeInCare, deprivation, localCommentary] as const;

export const familyNetworkDirection: Metadata['direction'] = {
  kind: 'contextual',
  because: 'Living with family or friends is wanted where it is safe and lasts, not at any cost; and the best family arrangements leave care altogether.',
  high: 'Family and friends sought early and supported well, or children who stay in care though an order to the family would serve them better',
  low: 'Families not sought or not supported, many children without family here, or children who moved on to special guardianship and so are no longer counted',
  not: 'How well families are supported, or how many children of the area live with relatives',
  published: [],
};

export const familyNetworkQuestions = [
  'How many children left care to relatives by special guardianship or a child arrangements order?',
  'How many of the carers are relatives, and how many are friends?',
  'How many children have no family in the country?',
] as const;

export const familyNetworkInfluence: Metadata['influence'] = {
  kind: 'shared',
  note: 'Courts decide where children may live, and families what they can offer; the authority seeks, assesses and supports them.',
  agencies: ['family courts', 'Cafcass'],
};

export const careOrderInfluence: Metadata['influence'] = {
  kind: 'shared',
  note: 'Courts make and discharge the orders; the authority plans, and asks for discharge.',
  agencies: ['family courts', 'Cafcass'],
};

export const homeOnAnOrder: Metadata['direction'] = {
  kind: 'contextual',
  because: 'A child at home on a care order may be on the way back to the family as planned, or on an order that nobody has asked to end.',
  high: 'Planned returns tested under an order, local court practice, or orders left in force without need',
  low: 'Returns home only when the order can end, other orders used instead, or few children tried at home',
  not: 'That children at home are safe or unsafe, or that an order was wrong',
  published: [{ publisher: 'DfE LAIT', polarity: 'High, for all children placed with parents (401)' }],
};

export const homeOnAnOrderQuestions = [
  'How many are interim orders in proceedings, and how many are final?',
  'How long have the children been at home on the order?',
  'For how many has discharge of the order been considered?',
  'What is usual in the local court?',
] as const;

export const fullAndInterim: Metadata['interpretations'][number] = {
  question: 'Which orders are care orders?',
  chosen: 'Interim (C1) and full (C2) care orders; care-orders-at-home splits them by legal status.',
  others: ['Full care orders only: the C2 part of that split'],
  why: 'A child at home on an interim order is mostly in the middle of proceedings, a child on a full order is not; the two must be seen apart.',
  verification: 'proposed',
};

export const homeIsP1: Metadata['interpretations'][number] = {
  question: 'Which placements are at home?',
  chosen: 'Placement with parents or others with parental responsibility (P1).',
  others: ['P1 and foster placements with relatives (U1 to U3)'],
  why: 'The worry that was raised is about orders on children who live with their parents.',
  verification: 'proposed',
};
