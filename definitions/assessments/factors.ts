import {
  and,
  codeOf,
  during,
  type Expr,
  equals,
  exists,
  idiom,
  type Metadata,
  type OverlappingBreakdownOf,
  or,
  type Reading,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds, referralRate } from '../common/context.js';

type Episode = 'cinEpisodes';

/** The factor was found at the end of an assessment of the episode that was completed in the period. */
export const factorFound = (code: string): Expr<'boolean'> =>
  idiom(
    'factorFound',
    'factor {0} was found by an assessment of the case that was completed in the period',
    [codeOf(code)],
    exists(
      'assessments',
      (assessment) =>
        and(
          during(assessment.authorisedOn),
          exists('assessmentFactors', (found) => equals(found.factor, codeOf(code)), 'assessment'),
        ),
      'cinEpisode',
    ),
  );

const single = (value: string, label: string): OverlappingBreakdownOf<Episode>['strata'][number] => ({
  value,
  label,
  when: () => factorFound(value),
});

/** Several factors together: an episode with two of them is in it once. */
const family = (value: string, label: string, ...codes: readonly string[]): OverlappingBreakdownOf<Episode>['strata'][number] => ({
  value,
  label,
  when: () => or(...codes.map(factorFound)),
});

/** Factors 1 to 6 are asked of the child, of a parent or carer, and of another person in the household. */
const ofThreePeople = (number: number, value: string, concern: string): OverlappingBreakdownOf<Episode>['strata'] => [
  family(value, `${concern}: anybody`, `${number}A`, `${number}B`, `${number}C`),
  single(`${number}A`, `${concern}: the child`),
  single(`${number}B`, `${concern}: a parent or carer`),
  single(`${number}C`, `${concern}: another person in the household`),
];

/** Every factor of the census but 21, singly and in families. */
export const everyFactor: OverlappingBreakdownOf<Episode>['strata'] = [
  ...ofThreePeople(1, 'alcohol-misuse', 'Alcohol misuse'),
  ...ofThreePeople(2, 'drug-misuse', 'Drug misuse'),
  ...ofThreePeople(3, 'domestic-abuse', 'Domestic abuse'),
  ...ofThreePeople(4, 'mental-health', 'Mental health'),
  ...ofThreePeople(5, 'learning-disability', 'Learning disability'),
  ...ofThreePeople(6, 'physical-disability-or-illness', 'Physical disability or illness'),
  single('7A', 'Young carer'),
  family('privately-fostered', 'Privately fostered: any reason', '8B', '8C', '8D', '8E', '8F'),
  single('8B', 'Privately fostered: from overseas, intends to return'),
  single('8C', 'Privately fostered: from overseas, intends to stay'),
  single('8D', 'Privately fostered: from the UK, for education'),
  single('8E', 'Privately fostered: from the UK, family arrangement'),
  single('8F', 'Privately fostered: other'),
  single('9A', 'Unaccompanied asylum-seeking child'),
  family('harm-outside-the-home', 'Going missing, exploitation, trafficking or gangs', '10A', '11A', '12A', '13A', '24A'),
  single('10A', 'Going missing'),
  single('11A', 'Child sexual exploitation'),
  single('12A', 'Trafficking'),
  single('13A', 'Gangs'),
  single('24A', 'Child criminal exploitation'),
  single('14A', 'Socially unacceptable behaviour'),
  single('15A', 'Self-harm'),
  single('16A', 'Neglect'),
  single('17A', 'Emotional abuse'),
  family('physical-abuse', 'Physical abuse: by anybody', '18A', '18B', '18C'),
  single('18A', 'Physical abuse, before April 2020'),
  single('18B', 'Physical abuse by another child'),
  single('18C', 'Physical abuse by an adult'),
  family('sexual-abuse', 'Sexual abuse: by anybody', '19A', '19B', '19C'),
  single('19A', 'Sexual abuse, before April 2020'),
  single('19B', 'Sexual abuse by another child'),
  single('19C', 'Sexual abuse by an adult'),
  single('20', 'Other'),
  single('22A', 'Female genital mutilation'),
  single('23A', 'Abuse linked to faith or belief'),
];

export const factorEditions: Metadata['editions'] = [
  { from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' },
  {
    from: '2020-04-01',
    note: 'Physical and sexual abuse (18A, 19A) are divided by who did it (18B, 18C, 19B, 19C); their families go on.',
    comparable: 'break',
  },
  {
    from: '2021-04-01',
    note: 'Child criminal exploitation (24A) is asked for; before, it could only be recorded under gangs or another factor.',
    comparable: 'break',
  },
];

export const factorContext: Metadata['context'] = [deprivation, childPopulation, referralRate, partnershipThresholds, localCommentary];

export const onceAnEpisode: Reading = {
  question: 'How often does a factor of one episode count that several assessments found?',
  chosen: 'Once: the assessments of the episode that were completed in the period are taken together first.',
  others: ['Once for each assessment', 'Only as the last assessment found it'],
  why: 'DfE’s table counts episodes, each factor once.',
  verification: 'official',
};

export const factorCaveats: Metadata['caveats'] = [
  'A factor is what a social worker recorded as a present concern, not a finding of fact; DfE warns against reading it as prevalence.',
  'Factors are recorded only of children who were referred and assessed.',
  'How fully factors are recorded differs from place to place and grew over the years.',
];

export const factorSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Episodes are counted, each factor once, whatever number of assessments found it', 'cinDataSets', 'official', 'C3'),
  /* @__PURE__ */ cite('Only factors that are current concerns at the end of the assessment are recorded', 'cinGuide', 'official', '4.10'),
  /* @__PURE__ */ cite('The assessments of a year are those authorised in it', 'cinGuide', 'official', '1.10, check YonY 03'),
];
