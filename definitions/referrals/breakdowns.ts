import { type BreakdownOf, choose, codeList, equals, isAmong } from '../../src/language/index.js';
import { ageOfChildOn } from '../common/age-and-sex.js';
import { primaryNeeds } from '../common/in-need.js';

const sources = 'CIN census referral sources, as its guide of 2023 to 2024 lists them (section 4.4)';

export const healthSources = /* @__PURE__ */ codeList({
  name: 'healthSources',
  title: 'health services as sources of referrals',
  codes: ['3A', '3B', '3C', '3D', '3E', '3F'],
  source: sources,
});

const individuals = /* @__PURE__ */ codeList({
  name: 'individualSources',
  title: 'individuals as sources of referrals',
  codes: ['1A', '1B', '1C', '1D'],
  source: sources,
});

const authorityServices = /* @__PURE__ */ codeList({
  name: 'authoritySources',
  title: 'services of local authorities as sources of referrals',
  codes: ['5A', '5B', '5C', '5D'],
  source: sources,
});

/** Who referred, in the groups of the census. */
export const sourceOfReferral = {
  id: 'source',
  title: 'Who referred',
  of: (referral) =>
    choose(
      [
        { if: isAmong(referral.referralSource, individuals), then: 'individual' },
        { if: equals(referral.referralSource, '2A'), then: 'schools' },
        { if: equals(referral.referralSource, '2B'), then: 'education' },
        { if: isAmong(referral.referralSource, healthSources), then: 'health' },
        { if: equals(referral.referralSource, '4'), then: 'housing' },
        { if: isAmong(referral.referralSource, authorityServices), then: 'local-authority' },
        { if: equals(referral.referralSource, '6'), then: 'police' },
        { if: equals(referral.referralSource, '7'), then: 'other-legal' },
        { if: equals(referral.referralSource, '8'), then: 'other' },
        { if: equals(referral.referralSource, '9'), then: 'anonymous' },
        { if: equals(referral.referralSource, '10'), then: 'not-known' },
      ],
      null,
    ),
  strata: [
    { value: 'individual', label: 'Individual: family, neighbour, the child or another' },
    { value: 'schools', label: 'Schools' },
    { value: 'education', label: 'Education services' },
    { value: 'health', label: 'Health services' },
    { value: 'housing', label: 'Housing' },
    { value: 'local-authority', label: 'Local authority services' },
    { value: 'police', label: 'Police' },
    { value: 'other-legal', label: 'Other legal agency' },
    { value: 'other', label: 'Other' },
    { value: 'anonymous', label: 'Anonymous' },
    { value: 'not-known', label: 'Unknown to the authority' },
  ],
  unknownLabel: 'Not returned, or not a code of the list',
} as const satisfies BreakdownOf<'cinEpisodes'>;

export const needOfReferral = {
  id: 'need',
  title: 'Primary need',
  of: (referral) => referral.primaryNeed,
  strata: primaryNeeds,
  unknownLabel: 'Not returned, or not a code of the list',
} as const satisfies BreakdownOf<'cinEpisodes'>;

export const ageAtReferral = /* @__PURE__ */ ageOfChildOn<'cinEpisodes'>(
  'Age when the referral was received',
  (referral) => referral.referredOn,
);
