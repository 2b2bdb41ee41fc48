import {
  during,
  type Expr,
  type FamilyFields,
  type Metadata,
  openOn,
  or,
  periodStart,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { careInOneAuthority, sinceLinkedReturns } from '../common/returns.js';

/** What the figures of children missing from care have in common. */
export const missingInTheYear = {
  status: 'active',
  framework: 'safe',
  level: 'output',
  editions: sinceLinkedReturns,
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A child counts once in a period, however often: quarters do not add up to the year.',
  },
  history: [
    { collection: 'ssda903', monthsBefore: 0, why: 'Incidents of the year, and those open when it begins, are in the return of the year.' },
  ],
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'The authority, carers and homes keep children safe and report; police and others find them.',
    agencies: ['police', 'children’s homes', 'foster carers'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

/** An incident of the period: it began in it, or was open when it began. */
export const isIncidentOfThePeriod = (incident: Row<'missingIncidents'>): Expr<'boolean'> =>
  or(during(incident.startedOn), openOn(incident.startedOn, incident.endedOn, periodStart));

export const missingIsNotSafe: Metadata['direction'] = {
  kind: 'contextual',
  because:
    'No child should be at risk, but a figure that rises may show that incidents are reported, and one that falls that they are not.',
  high: 'Children drawn away by others or by family, placements that do not fit, or careful reporting',
  low: 'Children settled and safe, young children in care, or incidents that are not reported or are called by another name',
  not: 'How much harm came to the children, or that the authority did not act',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (161)' }],
};

export const missingFromCareContext = [ageOfChildrenInCare, placementMarket, localCommentary] as const;

export const missingUnintended = ['Not recording an incident, or recording it as the lesser kind.'] as const;

export const openAtTheStart: Reading = {
  question: 'Does an incident count that began before the year?',
  chosen: 'Yes, if it was still open when the year began; one that ended on the first day was over.',
  others: ['Only incidents that began in the year'],
  why: 'The published figures count incidents carried over at 1 April.',
  verification: 'relayed',
};

export const missingFromCareCaveats = [
  'Some authorities return every absence as missing, others most as away without authorisation: the two are best read together.',
  'DfE left these figures out of its dashboard because their quality differs.',
  careInOneAuthority,
] as const;

export const missingFromCareSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Of children looked after at any time in the year; incidents open on 1 April count',
    'lait',
    'relayed',
    'measure 161',
  ),
  /* @__PURE__ */ cite(
    'Missing is that nobody knows where the child is; away without authorisation that it is known, and not where the child should be',
    'claItemGuidance',
    'relayed',
    'missing or away from placement without authorisation',
  ),
  /* @__PURE__ */ cite(
    'Missing was left out of the dashboard for the quality of its data',
    'dashboardSupportingInformation',
    'official',
    'Annex A',
  ),
  ...shortBreakSources,
];

/** Where DfE publishes it; its counts were not at hand. */
export const publishedIncidents = (where: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where,
  agreement: 'Meant to agree; the published counts were not at hand.',
});
