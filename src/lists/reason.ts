/** Why something that is asked for has no definition. */
export type ReasonKind =
  | 'not-written-yet'
  | 'aggregates-only'
  | 'other-records'
  | 'waits-for-returns'
  | 'no-rule'
  | 'list-not-public'
  | 'named-otherwise'
  | 'splits-others'
  | 'tells-who'
  | 'outside'
  | 'withdrawn';

/** What each kind of reason means. */
export const reasonLabels: Readonly<Record<ReasonKind, string>> = {
  'not-written-yet': 'not written yet: it could be counted from the records',
  'aggregates-only': 'not countable from an authority’s records: others link or publish the figures',
  'other-records': 'needs records that the returns read here do not hold',
  'waits-for-returns': 'waits for returns that hold it for the first time',
  'no-rule': 'asked for without a rule that could be counted',
  'list-not-public': 'what is asked for is not public',
  'named-otherwise': 'here under another name, or as several',
  'splits-others': 'a way of splitting measures, not a measure',
  'tells-who': 'says who or where, and counts nothing by itself',
  outside: 'outside children’s social care: context',
  withdrawn: 'no longer asked for',
};

/** A typed reason with its sentence. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/** A reason: `none('aggregates-only', 'The department links pupils; an authority holds no such rows.')`. */
export const none = (kind: ReasonKind, text: string): Reason => ({ kind, text });
