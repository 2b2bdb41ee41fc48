// Written out rather than inferred from the schema, so that whoever uses the package need not have zod's types checked with it.

import type { CollectionName } from '../records/index.js';
import type { PeriodKind } from '../time/index.js';

export type Verification = 'official' | 'relayed' | 'computed' | 'proposed';

export type ContextField =
  | 'deprivation'
  | 'child-population'
  | 'uasc-share'
  | 'port-of-entry'
  | 'region'
  | 'disability-share'
  | 'time-in-care'
  | 'age-mix'
  | 'referral-rate'
  | 'no-further-action-share'
  | 'partnership-thresholds'
  | 'financial-context'
  | 'sdq-completion'
  | 'placement-market'
  | 'court-practice'
  | 'local-commentary';

/** A list of indicators that is in use. */
export type ListName =
  | 'draft-2023'
  | 'indicator-update-2023-12'
  | 'dashboard'
  | 'dashboard-development'
  | 'lof-2026'
  | 'riia'
  | 'early-help-benchmarking'
  | 'safeguarding-pressures'
  | 'lait'
  | 'annex-a'
  | 'asg-quarterly'
  | 'adcs-2023';

/** A question that the field answers in different ways, and the answer a definition gives. */
export interface Reading {
  readonly question: string;
  readonly chosen: string;
  readonly others: readonly string[];
  readonly why: string;
  readonly verification: Verification;
}

/** What a definition says besides what it calculates. The schema holds the documentation of each field. */
/** A count of an indicator's figures: `numerator`, `denominator`, or `band:ID` of a spread. */
export interface CountName {
  readonly indicator: string;
  readonly count: string;
}

export interface Metadata {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'active' | 'disputed' | 'superseded';
  readonly editions: readonly {
    readonly from: string;
    readonly to?: string | undefined;
    readonly note: string;
    readonly comparable: 'with-previous' | 'break';
  }[];
  readonly title: string;
  readonly summary: string;
  readonly rationale: string;
  readonly framework: 'together' | 'family-network' | 'safe' | 'loving-homes' | 'multi-agency' | 'leaders' | 'workforce';
  readonly level: 'input' | 'process' | 'output' | 'outcome' | 'context';
  readonly countingUnit: string;
  readonly unit:
    | 'percent'
    | 'percentage-points'
    | 'per-10,000-children'
    | 'per-10,000'
    | 'per-100,000'
    | 'number'
    | 'fte'
    | 'cases-per-fte'
    | 'ratio'
    | 'score'
    | 'points'
    | 'pounds'
    | 'miles'
    | 'days'
    | 'working-days'
    | 'months';
  readonly direction: {
    readonly kind: 'higher' | 'lower' | 'neither' | 'contextual';
    readonly because: string;
    readonly high: string;
    readonly low: string;
    readonly not: string;
    readonly published: readonly { readonly publisher: string; readonly polarity: string }[];
  };
  readonly context: readonly { readonly field: ContextField; readonly why: string }[];
  readonly questions: readonly string[];
  readonly interpretations: readonly Reading[];
  readonly caveats: readonly string[];
  readonly unintendedConsequences: readonly string[];
  readonly notFor: string;
  readonly period: 'year' | 'last-day';
  readonly frequency: { readonly usual: 'annual'; readonly allowed: readonly PeriodKind[]; readonly why: string };
  readonly history: readonly { readonly collection: CollectionName; readonly monthsBefore: number; readonly why: string }[];
  readonly precision: { readonly decimalPlaces: number };
  readonly disclosure: { readonly profile: string; readonly note: string };
  readonly sources: readonly {
    readonly rule: string;
    readonly source: string;
    readonly verification: Verification;
    readonly where?: string | undefined;
  }[];
  readonly influence: { readonly kind: 'la' | 'shared' | 'external'; readonly note: string; readonly agencies: readonly string[] };
  readonly collectability: 'statutory-item' | 'derivable' | 'linkage-needed' | 'not-collected';
  readonly publishedAs: readonly { readonly publication: string; readonly where: string; readonly agreement: string }[];
  readonly listedIn: readonly ListName[];
  readonly related: readonly {
    readonly id: string;
    readonly relation: 'variant' | 'companion' | 'looks-like-the-complement-but-is-not';
    readonly note: string;
  }[];
  readonly examples: { readonly counted: string; readonly notCounted: string; readonly onTheEdge: string };
  readonly changes: readonly {
    readonly version: number;
    readonly date: string;
    readonly kind: 'meaning' | 'wording';
    readonly what: string;
    readonly effect: string;
  }[];
  readonly addresses: readonly string[];
  readonly aliases?: readonly string[];
  readonly listNames?: readonly { readonly list: ListName; readonly name?: string; readonly code?: string }[];
  /** Counts that hang together for a reason that the definitions do not show: disclosure control keeps one from telling the other. */
  readonly tiedCounts?: readonly { readonly total: CountName; readonly parts: readonly CountName[]; readonly because: string }[];
  readonly supersededBy?: string;
  readonly evidence?: readonly { readonly source: string; readonly bearing: string }[];
  readonly openQuestions?: readonly { readonly question: string; readonly reviewOn: string }[];
  readonly accountableBody?: string;
  readonly dataOwner?: string;
  readonly recordingRule?: string;
  readonly submissionRule?: string;
  readonly resultsChain?: {
    readonly level: 'input' | 'process' | 'output' | 'intermediate-outcome' | 'outcome' | 'context';
    readonly data: 'cross-sectional' | 'longitudinal' | 'proxy' | 'user-feedback';
    readonly triangulateWith: readonly string[];
  };
}
