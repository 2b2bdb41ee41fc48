import { describe, expect, it } from 'vitest';
import { cinCensusFile, type EpisodeOfNeed } from '../../src/synthetic/index.js';
import { day } from '../../src/time/index.js';
import { authorityOf, lifeOf, textOf } from './invented.js';

function episode(what: Partial<EpisodeOfNeed>): EpisodeOfNeed {
  return {
    path: 'support',
    referredOn: day('2022-03-31'),
    referralSource: '6',
    primaryNeed: 'N1',
    noFurtherAction: false,
    closedOn: day('2023-04-01'),
    closureReason: 'RC7',
    transferInConferenceOn: null,
    assessments: [],
    section47Enquiries: [],
    childInNeedPlans: [],
    childProtectionPlans: [],
    ...what,
  };
}

const census = (episodes: readonly EpisodeOfNeed[], year: number): string =>
  textOf(cinCensusFile(authorityOf([lifeOf('L999-1', { episodesOfNeed: episodes })], 2021, 5), year));

describe('the CIN census of each year', () => {
  it('holds a case referred on 31 March and closed on 1 April in every year it touches, with its end in the last', () => {
    expect(census([episode({})], 2021)).not.toContain('<CINdetails>');
    expect(census([episode({})], 2022)).toContain('<CINreferralDate>2022-03-31</CINreferralDate>');
    expect(census([episode({})], 2023)).not.toContain('CINclosureDate');
    expect(census([episode({})], 2024)).toContain('<CINclosureDate>2023-04-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>');
    expect(census([episode({})], 2025)).not.toContain('<CINdetails>');
  });

  it('holds a referral with no further action only in the year of the referral', () => {
    const turnedAway = episode({ noFurtherAction: true, path: 'noFurtherAction', closedOn: day('2022-03-31') });
    expect(census([turnedAway], 2022)).toContain('<ReferralNFA>true</ReferralNFA>');
    expect(census([turnedAway], 2023)).not.toContain('<CINdetails>');
  });

  it('leaves out what was not known when the year ended', () => {
    const late = episode({
      assessments: [{ startedOn: day('2022-03-31'), internalReviewOn: null, authorisedOn: day('2022-05-10'), factors: ['3B'] }],
      section47Enquiries: [
        {
          startedOn: day('2022-03-31'),
          conferenceTargetOn: day('2022-04-25'),
          initialConferenceOn: day('2022-04-12'),
          conferenceNotRequired: false,
        },
      ],
      childProtectionPlans: [
        {
          startedOn: day('2022-04-12'),
          endedOn: day('2022-10-01'),
          initialCategoryOfAbuse: 'NEG',
          latestCategoryOfAbuse: 'NEG',
          previousPlans: 1,
          reviews: [day('2022-07-04')],
        },
      ],
    });
    const first = census([late], 2022);
    expect(first).toContain('<AssessmentActualStartDate>2022-03-31</AssessmentActualStartDate></Assessments>');
    expect(first).not.toContain('DateOfInitialCPC');
    expect(first).not.toContain('ChildProtectionPlans');
    const second = census([late], 2023);
    expect(second).toContain(
      '<AssessmentAuthorisationDate>2022-05-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>3B</AssessmentFactors>',
    );
    expect(second).toContain('<DateOfInitialCPC>2022-04-12</DateOfInitialCPC>');
    expect(second).toContain('<NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>2022-07-04</CPPreviewDate></Reviews>');
  });

  it('drops an assessment that was begun before the year and not finished in it', () => {
    const stale = episode({
      closedOn: day('2025-01-01'),
      assessments: [{ startedOn: day('2022-03-31'), internalReviewOn: null, authorisedOn: day('2024-01-10'), factors: ['3B'] }],
    });
    expect(census([stale], 2022)).toContain('<Assessments>');
    expect(census([stale], 2023)).not.toContain('<Assessments>');
    expect(census([stale], 2024)).toContain('<AssessmentAuthorisationDate>2024-01-10</AssessmentAuthorisationDate>');
  });

  it('has child in need plans from 2022, GenderCurrent until 2024 and Sex from 2025', () => {
    const planned = episode({
      referredOn: day('2020-06-01'),
      closedOn: day('2025-03-30'),
      childInNeedPlans: [{ startedOn: day('2020-07-01'), endedOn: day('2025-03-30') }],
    });
    expect(census([planned], 2021)).not.toContain('CINPlanDates');
    expect(census([planned], 2022)).toContain('<CINPlanDates><CINPlanStartDate>2020-07-01</CINPlanStartDate></CINPlanDates>');
    expect(census([planned], 2025)).toContain('<CINPlanEndDate>2025-03-30</CINPlanEndDate>');
    expect(census([planned], 2024)).toContain('<GenderCurrent>2</GenderCurrent>');
    expect(census([planned], 2025)).toContain('<Sex>F</Sex>');
  });

  it('gives an unborn child an expected date and no sex, and the birth date a year later', () => {
    const life = lifeOf('L999-1', {
      birthDate: day('2022-04-01'),
      expectedBirthDate: day('2022-04-09'),
      episodesOfNeed: [episode({ referredOn: day('2022-02-28') })],
    });
    const authority = authorityOf([life], 2022, 2);
    const unborn = textOf(cinCensusFile(authority, 2022));
    expect(unborn).toContain('<ExpectedPersonBirthDate>2022-04-09</ExpectedPersonBirthDate><GenderCurrent>0</GenderCurrent>');
    expect(unborn).not.toContain('<PersonBirthDate>');
    expect(textOf(cinCensusFile(authority, 2023))).toContain(
      '<PersonBirthDate>2022-04-01</PersonBirthDate><GenderCurrent>2</GenderCurrent>',
    );
  });
});
