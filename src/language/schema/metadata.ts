import * as z from 'zod';
import { collectionNames } from '../../records/index.js';
import { periodKinds } from '../../time/index.js';

const sentence = z.string().min(3);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How sure a rule is: an official page was read; official text relayed by another body; computed from published figures; proposed here. */
export const verification = z.enum(['official', 'relayed', 'computed', 'proposed']);

export const contextField = z.enum([
  'deprivation',
  'child-population',
  'uasc-share',
  'port-of-entry',
  'region',
  'disability-share',
  'time-in-care',
  'age-mix',
  'referral-rate',
  'no-further-action-share',
  'partnership-thresholds',
  'financial-context',
  'sdq-completion',
  'placement-market',
  'court-practice',
  'local-commentary',
]);

const direction = z.strictObject({
  kind: z.enum(['higher', 'lower', 'neither', 'contextual']).describe('Which way is better, if either'),
  because: sentence.describe('Why that is, or why there is no better way'),
  high: sentence.describe('What a high figure may mean'),
  low: sentence.describe('What a low figure may mean'),
  not: sentence.describe('What the figure does not mean'),
  published: z
    .array(z.strictObject({ publisher: z.string(), polarity: z.string() }))
    .describe('Polarity that other publishers give, kept apart'),
});

/** The lists of indicators that are in use. */
const list = z.enum([
  'draft-2023',
  'indicator-update-2023-12',
  'dashboard',
  'dashboard-development',
  'lof-2026',
  'riia',
  'early-help-benchmarking',
  'safeguarding-pressures',
  'lait',
  'annex-a',
  'asg-quarterly',
  'adcs-2023',
]);

const interpretation = z.strictObject({
  question: sentence,
  chosen: sentence,
  others: z.array(sentence).describe('Readings in use elsewhere; one with an id of its own is named by it'),
  why: sentence,
  verification,
});

/** Everything a definition says besides what it calculates. Each description is the field's documentation. */
const countName = z.strictObject({ indicator: z.string(), count: z.string().regex(/^(numerator|denominator|(band|above):.+)$/) });

export const metadata = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Permanent name, never reused'),
  version: z.int().min(1).describe('Goes up when the meaning changes, and only then'),
  status: z.enum(['draft', 'active', 'disputed', 'superseded']).describe('Whether the definition is in use'),
  editions: z
    .array(z.strictObject({ from: isoDate, to: isoDate.optional(), note: sentence, comparable: z.enum(['with-previous', 'break']) }))
    .min(1)
    .describe('Periods the definition holds for, and where the series breaks'),
  title: z.string().max(80).describe('Title, at most 80 characters'),
  summary: sentence.describe('What it is, in plain English'),
  rationale: sentence.describe('Why it is measured'),
  framework: z
    .enum(['together', 'family-network', 'safe', 'loving-homes', 'multi-agency', 'leaders', 'workforce'])
    .describe('Outcome or enabler of the national framework, by name because the numbers changed'),
  level: z.enum(['input', 'process', 'output', 'outcome', 'context']).describe('What kind of thing is measured'),
  countingUnit: z.string().describe('What is counted, and when two records count once'),
  unit: z
    .enum([
      'percent',
      'percentage-points',
      'per-10,000-children',
      'per-10,000',
      'per-100,000',
      'number',
      'fte',
      'cases-per-fte',
      'ratio',
      'score',
      'points',
      'pounds',
      'miles',
      'days',
      'working-days',
      'months',
    ])
    .describe('Unit of the value'),
  direction: direction.describe('Whether higher or lower is better, and how to read it'),
  context: z
    .array(z.strictObject({ field: contextField, why: sentence }))
    .min(1)
    .describe('What must be shown beside the figure'),
  questions: z.array(sentence).min(1).describe('Questions to ask before drawing a conclusion'),
  interpretations: z.array(interpretation).describe('Where readings differ in the field, and what this definition does'),
  caveats: z.array(sentence).describe('What to know before using the figure'),
  unintendedConsequences: z.array(sentence).describe('What chasing the figure could do'),
  notFor: sentence.describe('What the figure must not be used for'),
  period: z.enum(['year', 'last-day']).describe('Whether the measure looks at the whole period or its last day'),
  frequency: z
    .strictObject({
      usual: z.literal('annual'),
      allowed: z.array(z.enum(periodKinds)).min(1).describe('Kinds of period it holds for; census-day is any day, year any twelve months'),
      why: sentence,
    })
    .describe('For which kinds of period it may be calculated; for others there is no value unless it is asked for by name'),
  history: z
    .array(
      z.strictObject({
        collection: z.enum(collectionNames),
        monthsBefore: z.int().min(0).describe('Months needed before the period (before its last day for a last-day measure)'),
        why: sentence,
      }),
    )
    .describe('Returns needed; with less there is no value. Empty where figures are given'),
  precision: z.strictObject({ decimalPlaces: z.int().min(0).max(4) }).describe('Decimal places of the published value, rounded half up'),
  disclosure: z.strictObject({ profile: z.string(), note: sentence }).describe('Disclosure control that fits'),
  sources: z
    .array(z.strictObject({ rule: sentence, source: z.string(), verification, where: z.string().optional() }))
    .min(1)
    .describe('Where each rule comes from, and how sure it is'),
  influence: z
    .strictObject({ kind: z.enum(['la', 'shared', 'external']), note: sentence, agencies: z.array(z.string()) })
    .describe('Whose work moves the figure'),
  collectability: z.enum(['statutory-item', 'derivable', 'linkage-needed', 'not-collected']).describe('Whether the data exist'),
  publishedAs: z
    .array(z.strictObject({ publication: z.string(), where: z.string(), agreement: sentence }))
    .describe('Where a figure by this name is published'),
  listedIn: z.array(list).describe('Lists that ask for it'),
  related: z
    .array(
      z.strictObject({
        id: z.string(),
        relation: z.enum(['variant', 'companion', 'looks-like-the-complement-but-is-not']),
        note: sentence,
      }),
    )
    .describe('Measures to read with it'),
  examples: z
    .strictObject({ counted: z.string(), notCounted: z.string(), onTheEdge: z.string() })
    .describe('Names of test cases that show one child in, one out and one on the edge'),
  changes: z
    .array(z.strictObject({ version: z.int(), date: isoDate, kind: z.enum(['meaning', 'wording']), what: sentence, effect: sentence }))
    .min(1)
    .describe('History of the definition'),
  addresses: z
    .array(z.string().regex(/^S\d{2}$/))
    .describe('Remarks of the 2023 ADCS response it answers, by the number this project gives them'),
  aliases: z.array(z.string().min(2)).min(1).exactOptional().describe('Other names by which an analyst would look for it'),
  listNames: z
    .array(z.strictObject({ list, name: z.string().min(1).exactOptional(), code: z.string().min(1).exactOptional() }))
    .min(1)
    .exactOptional()
    .describe('What a list that asks for it calls it, and the code it has there'),
  tiedCounts: z
    .array(z.strictObject({ total: countName, parts: z.array(countName).min(1), because: sentence }))
    .min(1)
    .exactOptional()
    .describe('Counts that hang together for a reason that the definitions do not show: the parts lie within the total'),
  supersededBy: z.string().exactOptional().describe('Id of the definition that took its place'),
  evidence: z
    .array(z.strictObject({ source: z.string(), bearing: sentence }))
    .min(1)
    .exactOptional()
    .describe('Research that bears on it, by the id of its source'),
  openQuestions: z
    .array(z.strictObject({ question: sentence, reviewOn: isoDate }))
    .min(1)
    .exactOptional()
    .describe('What is not settled, and when it is looked at again'),
  accountableBody: z.string().min(2).exactOptional().describe('Who is accountable for what is measured'),
  dataOwner: z.string().min(2).exactOptional().describe('Who holds the data it is worked out from, who may be somebody else'),
  recordingRule: sentence.exactOptional().describe('What practice must record, and when'),
  submissionRule: sentence.exactOptional().describe('What of it the return asks for, where that is less or other than what is recorded'),
  resultsChain: z
    .strictObject({
      level: z.enum(['input', 'process', 'output', 'intermediate-outcome', 'outcome', 'context']),
      data: z.enum(['cross-sectional', 'longitudinal', 'proxy', 'user-feedback']),
      triangulateWith: z.array(z.string()),
    })
    .exactOptional()
    .describe('Place in the results chain, kind of data, and the measures it is to be triangulated with, in the terms of the Rees Centre'),
});
