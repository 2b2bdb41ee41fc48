import type { Metadata } from '../../src/language/index.js';

/** What a placement is, and how the two measures of stability read it. */
type Reading = Metadata['interpretations'][number];

export const oneCarerOnePlacement: Reading = {
  question: 'What is one placement?',
  chosen: 'A stay with one carer: episodes that change only the legal status, or the place with the same carer, go on with it (reasons L, T and U).',
  others: ['Each episode with a new placement', 'Each stay at one address'],
  why: 'What is counted is the move from one carer to another.',
  verification: 'proposed',
};

export const sameCarer: Reading = {
  question: 'The same placement or the same carer?',
  chosen: 'The same carer: a move of house with the carer goes on with the placement.',
  others: ['The same placement, so that a change of place with the carer ends it'],
  why: 'DfE now says carer; older texts say placement.',
  verification: 'official',
};

export const temporaryPassedOver: Reading = {
  question: 'What does a temporary placement (T0 to T4) do?',
  chosen: 'It is passed over: it is no placement of its own and does not end the one before it, and a child who returns to the same type and place has not moved.',
  others: ['It is a placement, and the return begins another'],
  why: 'The child has not lost the carer. The rule is known from practice; the guidance that holds it was not read.',
  verification: 'proposed',
};

export const atLeastOneNight: Reading = {
  question: 'How long must a placement last?',
  chosen: 'At least one night: it ended on a later day than it started.',
  others: ['Twenty-four hours by the clock'],
  why: 'The relayed rule is 24 hours; the return holds days and no times.',
  verification: 'proposed',
};

export const everyPeriodOfCare: Reading = {
  question: 'Does a child with two periods of care in the year bring the placements of both?',
  chosen: 'Yes: every placement that overlaps the year counts.',
  others: ['Only those of the period of care open on the last day'],
  why: 'The child lived in all of them; no official text was seen.',
  verification: 'proposed',
};

export const adoptionBringsAlong: Reading = {
  question: 'Which placements for adoption take the placement before them along?',
  chosen: 'Those with adopters who were not the foster carers (A4, A6). With the current foster carers (A3, A5) the placement simply goes on.',
  others: ['All four: then a foster home turned adoptive home would bring along the placement before the foster home too'],
  why: 'The rule joins the adoptive placement and the one before it; for foster carers who adopt, that one is the foster placement with them.',
  verification: 'proposed',
};

export const monthsBack: Reading = {
  question: 'What is two and a half years before the last day?',
  chosen: 'The same day of the month 30 months before, or the month’s last day: 30 September for 31 March. Care that began on it is in. Two years are counted alike.',
  others: ['A number of days: 913 and 730'],
  why: 'A span in months is counted by the calendar, backward from the day that is described.',
  verification: 'proposed',
};

export const ageNotKnown: Reading = {
  question: 'What of a child whose date of birth is not known?',
  chosen: 'It cannot be said whether the child is under 16: it is left out and reported.',
  others: ['Count the child'],
  why: 'The cohort has an age limit, and an unknown must not pass it silently.',
  verification: 'proposed',
};
