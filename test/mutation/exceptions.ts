/** A clause that cannot take a value by construction. `of` is a definition's id or a derived table's name. */
export interface ClauseException {
  readonly of: string;
  readonly path: string;
  readonly never: boolean;
  readonly because: string;
}

export const clauseExceptions: readonly ClauseException[] = [];

/** A mutant that means the same as the original, so that no vector can tell them apart. */
export interface EquivalentMutant {
  readonly of: string;
  readonly path: string;
  readonly what: string;
  readonly because: string;
}

/** Where a definition reads an answer of the year’s record of health. */
const answersOfTheYear: readonly (readonly [of: string, path: string])[] = [
  ['sdq-average-score', 'value'],
  ['sdqScoreOf', 'sdqScoreOf'],
  ['health-assessment', 'numerator.left'],
  ['dental-check', 'numerator.left'],
  ['immunisation', 'numerator.left'],
  ['development-check', 'numerator.left'],
  ['offending-cla', 'numerator.left'],
  ['substance-misuse-cla', 'numerator.left'],
  ['substance-misuse-help', 'cohort.and.1.left'],
  ['substance-misuse-help', 'numerator.left'],
  ['substance-misuse-help-refused', 'cohort.and.1.left'],
  ['substance-misuse-help-refused', 'numerator.and.0.not.left'],
  ['substance-misuse-help-refused', 'numerator.and.1.left'],
];

export const equivalentMutants: readonly EquivalentMutant[] = [
  {
    of: 'adopted-unopposed-share',
    path: 'breakdown age.ageBandOn.1',
    what: 'lastDayOfCare becomes adoptedOn',
    because:
      'The last care of these children that ended in the period ended by adoption, so the last adoption up to the period’s end is that day.',
  },
  {
    of: 'return-to-care-starts-after-permanence',
    path: 'numerator.in',
    what: 'latest becomes the other',
    because: 'The return holds one arrangement a child.',
  },
  {
    of: 'return-to-care-starts-after-permanence',
    path: 'breakdown arrangement',
    what: 'latest becomes the other',
    because: 'The return holds one arrangement a child.',
  },
  {
    of: 'reviews-on-time-cpp',
    path: 'numerator.and.0.not.exists.where.and.0.and.1',
    what: '<= becomes < in cppReviews.heldOn <= periodEnd',
    because: 'A late review on the last day is also found by the review before it, after which the next was overdue.',
  },
  {
    of: 'reviews-on-time-cpp',
    path: 'numerator.and.1.left.reviewDue.when.0.if.not.isNull.max.where',
    what: '< becomes <= in cppReviews.heldOn < periodEnd',
    because: 'Whether a review on the last day was late is found among the reviews of the year.',
  },
  ...['adoptionDecidedOn', 'matchedOn'].map((of) => ({
    of,
    path: of,
    what: 'max becomes the other',
    because: 'A child has one record of an adoption.',
  })),
  ...(
    [
      ['placedForAdoptionOn.min.where.and.1.right', 'matchedOn'],
      ['placedForAdoptionOn.min.where.and.2.right', 'adoptedOn'],
    ] as const
  ).map(([path, day]) => ({
    of: 'placedForAdoptionOn',
    path,
    what: `${day} becomes placedForAdoptionOn`,
    because: 'The first placement between two days is the first from its own day on, and the first up to it.',
  })),
  {
    of: 'placement-order-to-match',
    path: 'value.when.0.if',
    what: '< becomes <= in matchedOn() < placementOrderOn(careBeforeAdoptionBegan(), adoptedOn())',
    because: 'From a day to itself are no days.',
  },
  {
    of: 'placement-order-to-match',
    path: 'value.when.0.if.right.placementOrderOn.1',
    what: 'adoptedOn becomes placedForAdoptionOn',
    because: 'Who was placed before the order is left out, so the order is not after the placement.',
  },
  {
    of: 'placement-order-to-match',
    path: 'exclusion placed-before-the-order.right.placementOrderOn.1',
    what: 'adoptedOn becomes lastDayOfCare',
    because: 'Who has no order by the adoption is left out before, and the first order is the same however late one looks.',
  },
  ...answersOfTheYear.map(([of, path]) => ({
    of,
    path,
    what: 'latest becomes the other',
    because: 'Two records of one child and year are one event, so at most one record is of the year.',
  })),
  ...[
    'sdq-completion',
    'sdq-average-score',
    'sdq-cause-for-concern-share',
    'sdq-borderline-share',
    'sdq-normal-share',
    'sdq-paired-change',
    'long-term-stability',
  ].map((of) => ({
    of,
    path: 'breakdown age',
    what: `${of === 'long-term-stability' ? 'ageBandUnder16' : 'ageBandFrom5'} becomes ageBandOn`,
    because: 'Of children of the ages that are counted, both give the same band.',
  })),
  {
    of: 'care-orders-at-home',
    path: 'cohort.and.0',
    what: 'isLookedAfterOn becomes hasOpenEpisodeOn',
    because: 'Who is in short breaks is on no care order.',
  },
  {
    of: 'assessment-duration-working-days',
    path: 'band same-day',
    what: 'from moves by -1',
    because: 'An assessment that ends before it starts is excluded, so no duration is below 0.',
  },
  {
    of: 'sdq-average-score',
    path: 'band normal',
    what: 'from moves by -1',
    because: 'A score below 0 is not a score, so no value is below the band.',
  },
  {
    of: 'sdq-average-score',
    path: 'band concern',
    what: 'to moves by 1',
    because: 'A score above 40 is not a score, so no value is above the band.',
  },
  {
    of: 'placements',
    path: 'columns.placementType',
    what: 'last becomes the other end',
    because: 'No definition reads the column yet: a type on a day is read from the episodes.',
  },
];
