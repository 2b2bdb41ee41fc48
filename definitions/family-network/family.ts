import type { FamilyFields } from '../../src/language/index.js';
import { ageOfChildrenInCare, localCommentary, region, timeInCare, uascShare } from '../common/context.js';
import { anyDay, sinceLinkedReturns } from '../common/returns.js';

/** What the shares of children who live in their family network have in common. */
export const shareInFamilyNetwork = {
  status: 'active',
  framework: 'family-network',
  level: 'output',
  unit: 'percent',
  editions: sinceLinkedReturns,
  period: 'last-day',
  frequency: anyDay,
  history: [
    { collection: 'ssda903', monthsBefore: 2, why: 'A temporary placement lasts weeks; the placement before it is in the return.' },
  ],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'Courts decide where children may live, and families what they can offer; the authority seeks, assesses and supports them.',
    agencies: ['family courts', 'Cafcass'],
  },
  collectability: 'derivable',
} as const satisfies FamilyFields;

/** What the shares of children who live in their family network have in common. */
export const familyNetworkContext = [ageOfChildrenInCare, uascShare, timeInCare, region, localCommentary] as const;

export const familyNetworkQuestions = [
  'How many children left care to relatives by special guardianship or a child arrangements order?',
  'How many of the carers are relatives, and how many are friends?',
  'How many children have no family in the country?',
] as const;
