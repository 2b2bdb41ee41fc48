import type { BreakdownOf } from '../../src/language/index.js';

/** Outcomes of contacts in groups: what they are called differs from place to place. */
export const outcomeOfContact = {
  id: 'outcome',
  title: 'Outcome of the contact',
  of: (contact) => contact.outcome,
  strata: [
    { value: 'referral', label: 'Became a referral' },
    { value: 'early-help', label: 'Passed to early help' },
    { value: 'advice', label: 'Information or advice given' },
    { value: 'none', label: 'No further action' },
    { value: 'other', label: 'Another outcome' },
  ],
  unknownLabel: 'No outcome yet, or none recorded',
} as const satisfies BreakdownOf<'contacts'>;

/** How early help ended. */
export const endOfEarlyHelp = {
  id: 'end-reason',
  title: 'How the early help ended',
  of: (episode) => episode.endReason,
  strata: [
    { value: 'outcomes-met', label: 'Outcomes met' },
    { value: 'stepped-up', label: 'Stepped up to social care' },
    { value: 'not-engaged', label: 'Family withdrew, or did not take part' },
    { value: 'moved-away', label: 'Moved away' },
    { value: 'no-further-action', label: 'No further action' },
    { value: 'other', label: 'Another reason' },
  ],
  unknownLabel: 'Not recorded',
} as const satisfies BreakdownOf<'earlyHelpEpisodes'>;
