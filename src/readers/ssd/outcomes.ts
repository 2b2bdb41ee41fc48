import { fromJson, isYes } from '../rows/lists-in-text.js';

/** What each flag of a contact’s outcome says, the strongest first. */
const flags: readonly (readonly [flag: string, outcome: string])[] = [
  ['NEW_REFERRAL_FLAG', 'referral'],
  ['CP_ENQUIRY_FLAG', 'referral'],
  ['EXISTING_REFERRAL_FLAG', 'open-case'],
  ['ADVICE_FLAG', 'advice'],
  ['NFA_FLAG', 'none'],
  ['NON_AGENCY_ADOPTION_FLAG', 'other'],
  ['PRIVATE_FOSTERING_FLAG', 'other'],
  ['MISSING_FLAG', 'other'],
  ['OLA_CP_FLAG', 'other'],
  ['OTHER_OUTCOMES_EXIST_FLAG', 'other'],
];

/**
 * The outcome that the flags of a contact say, as a code of the record model; empty when none does.
 *
 * @returns null when the text is no such list of flags
 */
export function contactOutcomeOf(text: string): string | null {
  const found = fromJson(text);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const said = new Map(Object.entries(found).map(([flag, value]) => [flag.toUpperCase(), value]));
  return flags.find(([flag]) => isYes(said.get(flag)))?.[1] ?? '';
}
