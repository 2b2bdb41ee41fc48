import type { FamilyFields, Metadata } from '../../src/language/index.js';
import { ageOfChildrenInCare, localCommentary, placementMarket, uascShare } from '../common/context.js';
import { onTheDaySources, temporarySource } from '../common/readings.js';
import { anyDay } from '../common/returns.js';
import { wholePercent } from '../common/units.js';

/** What the shares of children looked after by where they live have in common. */
export const shareOfPlacements = {
  status: 'active',
  framework: 'loving-homes',
  level: 'output',
  unit: 'percent',
  period: 'last-day',
  frequency: anyDay,
  history: [
    { collection: 'ssda903', monthsBefore: 2, why: 'A temporary placement lasts weeks; the placement before it is in the return.' },
  ],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'The authority plans, recruits and buys places; which homes and carers exist nearby is for the market and families too.',
    agencies: ['fostering agencies', 'children’s homes', 'family courts'],
  },
  collectability: 'derivable',
} as const satisfies FamilyFields;

export const placementContext = [ageOfChildrenInCare, uascShare, placementMarket, localCommentary] as const;

export const onceForEachAuthority = 'Child: once for each authority.';

export const placementSources: Metadata['sources'] = [...onTheDaySources, temporarySource, wholePercent];

/** The figures of DfE’s local authority interactive tool by type of placement, whose counts were not at hand. */
export const publishedInLait = (measure: string): Metadata['publishedAs'][number] => ({
  publication: 'Local authority interactive tool (LAIT)',
  where: measure,
  agreement: 'Meant to agree; the published counts were not at hand, so the share was not worked out again from them.',
});

export const sumToLess =
  'The groups that are published one by one add up to about 98 per cent: children placed for adoption and in residential schools are in none of them. placement-type-distribution has them all.';
