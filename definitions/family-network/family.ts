import { codeList, type FamilyFields, type Metadata } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, localCommentary, region, timeInCare, uascShare } from '../common/context.js';
import { ssda903PlacementTypes } from '../common/looked-after.js';
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

export const kinshipFosterPlacements = /* @__PURE__ */ codeList({
  name: 'kinshipFosterPlacements',
  title: 'foster placements with a relative or friend',
  codes: ['U1', 'U2', 'U3'],
  source: ssda903PlacementTypes,
});

/** What the statutory framework means by a family network, and which placements are in it. */
export const networkSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'A family network is relatives and connected people who are not relatives, such as step-parents, grandparents and close family friends; kinship care is with a relative or friend who is not the parent',
    'nationalFramework',
    'official',
    'glossary',
  ),
  /* @__PURE__ */ cite(
    'Foster care with a relative or friend is placement type U1, U2 or U3',
    'claItemGuidance',
    'relayed',
    'placement type',
  ),
];

export const onlyApproved =
  'U1 to U3 are relatives and friends who foster: most kinship care is by order or by private arrangement, outside the return.';
