import type { Band, Metadata } from '../../src/language/index.js';

/** Children are put into bands, not means. */
export const bandsOfChildren: Metadata['interpretations'][number] = {
  question: 'What is put into bands, children or means?',
  chosen: 'Children: each score falls in a band, and children are counted.',
  others: ['The authority’s mean, with limits of 14 and 17, as DfE’s dashboard labels it'],
  why: 'A mean of 13.6 hides how many children are in difficulty; nobody has the mean score.',
  verification: 'relayed',
};

/** A child without a score has no value. */
export const withoutAScore: Metadata['interpretations'][number] = {
  question: 'What of a child without a score?',
  chosen: 'The child has no value: it is left out of the mean, counted and reported.',
  others: ['The child is not in the cohort'],
  why: 'Who has no score matters as much as the mean; sdq-completion gives the share.',
  verification: 'proposed',
};

/** The bands of the questionnaire. */
export const sdqBands: readonly Band[] = [
  { id: 'normal', label: 'Normal: 0 to 13', from: 0, to: 13 },
  { id: 'borderline', label: 'Borderline: 14 to 16', from: 14, to: 16 },
  { id: 'concern', label: 'Cause for concern: 17 to 40', from: 17, to: 40 },
];

/** Where the score is published. */
export const sdqScorePublished: Metadata['publishedAs'] = [
  {
    publication: 'Children looked after in England including adoptions',
    where: 'la_conviction_health_outcome_cla.csv, SDQ average score and bands',
    agreement: 'The bands are reproduced from their counts; the mean cannot be checked, because the sum of scores is not published.',
  },
];

/** Good reasons for no score leave nobody out. */
export const everyChildDueAScore: Metadata['interpretations'][number] = {
  question: 'Do children with a good reason for no score stay in the denominator?',
  chosen: 'Yes: every child of the cohort does.',
  others: ['Children too disabled for the questionnaire, or outside its ages when it was due, are left out'],
  why: 'The reasons are recorded differently from place to place; the share should not rise with the recording of reasons.',
  verification: 'proposed',
};
