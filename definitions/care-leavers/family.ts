import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { deprivation, localCommentary, uascShare } from '../common/context.js';
import { wholePercent } from '../common/units.js';

/** What the shares of care leavers have in common. */
export const yearsCareLeavers = {
  status: 'active',
  framework: 'loving-homes',
  unit: 'percent',
  editions: [
    {
      from: '2017-04-01',
      note: 'The published figures that were seen begin with the year that ended in March 2018.',
      comparable: 'with-previous',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['financial-year'],
    why: 'There is one record a care leaver a year, about the birthday in the year that ends on 31 March.',
  },
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 0,
      why: 'The record is of the year. What is known of the care before it comes from earlier returns, and leaves nobody out where there are none.',
    },
  ],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'The authority stays in touch, advises and pays; colleges, employers, landlords and benefits decide much of the rest.',
    agencies: ['housing', 'colleges and universities', 'Jobcentre Plus', 'health'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const everyCareLeaver = 'Care leaver: once for each authority and year.';

export const leaverContext: Metadata['context'] = [
  uascShare,
  deprivation,
  {
    field: 'age-mix',
    why: 'At 17 and 18 young people are at school or college; at 21 most have left it. The two age groups are not alike.',
  },
  localCommentary,
];

export const whoTheReturnNames: Reading = {
  question: 'Who is a care leaver?',
  chosen: 'Everybody for whom the return of the year holds a care leaver’s record.',
  others: [
    'Everybody whose periods of care add up to 13 weeks since the 14th birthday, some of it after the 16th, worked out from the records',
  ],
  why: 'The authority has to return a record for each, and care that was years ago, or elsewhere, is not in the returns at hand.',
  verification: 'proposed',
};

export const agesTogether: Reading = {
  question: 'Which ages?',
  chosen: 'Those who turned 17 to 21 in the year together; the breakdown gives 17 and 18, and 19 to 21, which are the published groups.',
  others: ['19 to 21 alone, as LAIT has it', '17 to 25, of whom those over 21 are only reached if they ask for support'],
  why: 'Both groups are published and asked for. Use them, not the figure for both, to compare with what is published.',
  verification: 'proposed',
};

export const blankIsNotKnown: Reading = {
  question: 'Is a blank the same as no information?',
  chosen: 'Yes: both count as not known.',
  others: ['A blank is a fault of the return, and is reported as undecided'],
  why: 'Then the three parts add up to everybody. In the other two parts a blank stays below the line and is reported.',
  verification: 'proposed',
};

/** The birthday decides: everybody has one in the year. */
const ageAtTheBirthday = 'A care leaver counts at the age reached in the year, so a young person aged 18 on its first day can count as 19.';

export const leaverCaveats = [
  'It says how things were about the birthday, on one day of the year.',
  ageAtTheBirthday,
  'Who has no record in the return is not counted, and nothing shows that a record is missing.',
] as const;

export const leaverSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Left out are those looked after in short breaks only, who died, who returned home for six months or more, or whose care another authority took over',
    'claDataGuidance',
    'official',
    'footnote of the data sets of care leavers',
  ),
  /* @__PURE__ */ cite(
    'Nothing is to be returned for 17- and 18-year-olds in care on the birthday',
    'claValidationRules',
    'relayed',
    'rules 1007 and 1016',
  ),
  /* @__PURE__ */ cite(
    'Figures for ages 17 to 21 are of contact around the birthday, in two groups: 17 to 18, and 19 to 21',
    'dashboard',
    'relayed',
    'footnotes of the care leavers page',
  ),
  /* @__PURE__ */ cite('Care leavers are those for whom the return holds a record', 'proposal', 'proposed'),
  wholePercent,
];

export const notForLeavers = 'Judging personal advisers or single young people, or ranking authorities.';
