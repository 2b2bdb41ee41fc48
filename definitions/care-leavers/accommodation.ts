import { codeList, type ExclusionOf, type Expr, idiom, isAmong, type Metadata, type Reading, type Row } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

type Leaver = Row<'careLeavers'>;

const source = 'SSDA903 accommodation of the care leaver and its suitability, as the sector’s validator of the return lists it';

export const isSuitable = (leaver: Leaver): Expr<'boolean'> =>
  idiom(
    'isInSuitableAccommodation',
    'the accommodation of the care leaver is suitable',
    [leaver.accommodation],
    isAmong(
      leaver.accommodation,
      codeList({
        name: 'suitableAccommodation',
        title: 'suitable accommodation',
        codes: ['B1', 'C1', 'D1', 'E1', 'K1', 'T1', 'U1', 'V1', 'W1', 'Y1', 'Z1'],
        source,
      }),
    ),
  );

export const accommodationCodes = source;

export const suitabilityCannotBeKnown = {
  id: 'suitability-cannot-be-known',
  because: 'The young person has gone abroad, was deported, or lives nobody knows where, so nobody can say whether the home is suitable.',
  when: (leaver) =>
    idiom(
      'suitabilityCannotBeKnown',
      'the care leaver has gone abroad, was deported, or lives nobody knows where',
      [leaver.accommodation],
      isAmong(
        leaver.accommodation,
        codeList({
          name: 'suitabilityCannotBeKnown',
          title: 'gone abroad, deported, or residence not known',
          codes: ['G1', 'G2', 'H1', 'H2', 'R1', 'R2'],
          source,
        }),
      ),
    ),
  source: 'dashboard',
} as const satisfies ExclusionOf<'careLeavers'>;

export const noInformationStaysIn: Reading = {
  question: 'What of care leavers of whom there is no information?',
  chosen: 'They stay in the denominator; care-leavers-accommodation-unknown is their share.',
  others: ['They are left out, with those gone abroad'],
  why: 'The published parts of 2025 add up so: 33,810 suitable, 2,040 unsuitable, 2,340 without information, of 38,190 aged 19 to 21.',
  verification: 'computed',
};

export const suitableAsReturned: Reading = {
  question: 'Which accommodation is suitable?',
  chosen: 'What the authority returns as suitable: safe, secure and affordable. No fixed abode and custody are never so.',
  others: ['Kinds of accommodation are classed the same everywhere, say every bed and breakfast as unsuitable'],
  why: 'Whether a home suits a young person is judged case by case in law; the return holds the judgement.',
  verification: 'relayed',
};

export const suitabilitySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Those gone abroad, deported or of unknown residence are left out; those not in touch, refusing or no longer asking stay in as no information',
    'dashboard',
    'relayed',
    'footnote of care leavers’ accommodation, and LAIT 112',
  ),
  /* @__PURE__ */ cite(
    'Suitable is what gives safe, secure and affordable provision; what clearly exposes to harm or exclusion is unsuitable',
    'claItemGuidance',
    'relayed',
    'suitability of accommodation',
  ),
  /* @__PURE__ */ cite(
    'The total of the suitability table is the sum of suitable, unsuitable and no information',
    'claDataSets',
    'computed',
    'care leavers aged 19 to 21, 2025',
  ),
  /* @__PURE__ */ cite('No fixed abode and custody may be returned as unsuitable only', 'claValidationRules', 'relayed', 'rule 133'),
];

export const publishedSuitability = (row: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where: `care leavers by suitability of accommodation, aged 17 to 18 and aged 19 to 21: ${row}`,
  agreement:
    'The published total of 2025 is the sum of its three parts, and the share is of that total; counts of single authorities were not at hand.',
});
