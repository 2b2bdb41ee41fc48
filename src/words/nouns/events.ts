/** A date column read as something that happened: "the referral" + "was received". */
export interface EventWords {
  readonly noun: string;
  readonly verb: string;
  /** Null when the verb's negative is not known; the date is then named as a noun. */
  readonly negative: string | null;
  /** "end date": what the row lacks when the date is missing. */
  readonly dateName: string | null;
}

const infinitives: Readonly<Record<string, string>> = {
  commenced: 'commence',
  started: 'start',
  ended: 'end',
  ceased: 'cease',
  died: 'die',
  led: 'lead',
};

const dateNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:commenced|started)$/, 'start date'],
  [/^(?:ceased|ended)$/, 'end date'],
  [/^was closed$/, 'closure date'],
  [/^was received$/, 'date of receipt'],
  [/^was authorised/, 'authorisation date'],
];

/** "was received" → "was not received"; "started early" → "did not start early"; null for a verb that is not known. */
export function negatedVerb(verb: string): string | null {
  if (verb.startsWith('led to no ')) return verb.replace('led to no ', 'led to ');
  const [first = '', ...rest] = verb.split(' ');
  if (/^(?:is|was|are|were|has|had|does|did|can|will)$/.test(first))
    return [first === 'has' ? 'does not have' : `${first} not`, ...rest].join(' ');
  const infinitive = infinitives[first];
  return infinitive ? ['did not', infinitive, ...rest].join(' ') : null;
}

/** "was received" → "have been received"; "led to …" → "have led to …"; null for a verb that is not known. */
export function perfectOf(verb: string): string | null {
  const [first = '', ...rest] = verb.split(' ');
  if (first === 'was' || first === 'is') return ['have been', ...rest].join(' ');
  return Object.hasOwn(infinitives, first) ? `have ${verb}` : null;
}

/** The verb of yearly records, whose date is the end of the year they are for. */
export const YEAR_VERB = 'is for a year that ended';

/**
 * Reads a date column's title as an event: "date the episode commenced" is "the episode" that "commenced". Titles of
 * another form ("date of birth") are nouns only.
 */
export function eventOf(title: string): EventWords | null {
  if (title.startsWith('31 March that ends the year')) {
    return { noun: 'record', verb: YEAR_VERB, negative: 'is not for a year that ended', dateName: null };
  }
  const match = /^date the (.+?) ((?:was|were|is) .+|commenced|started|ended|ceased)$/.exec(title);
  if (!match) return null;
  const [, noun = '', verb = ''] = match;
  return { noun, verb, negative: negatedVerb(verb), dateName: dateNames.find(([pattern]) => pattern.test(verb))?.[1] ?? null };
}
