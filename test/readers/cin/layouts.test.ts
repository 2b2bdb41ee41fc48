import { describe, expect, it } from 'vitest';
import { prepareCinCensus } from '../../../src/readers/cin/prepare-census.js';
import { sourceFromText } from '../../../src/readers/source.js';
import { day } from '../../../src/time/index.js';
import { census, child, readText, referral } from './support.js';

const everything = child(
  'C1',
  `<CINdetails>
    <CINreferralDate>2023-05-04</CINreferralDate><ReferralSource>3A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode>
    <CINclosureDate>2024-01-31</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
    <Assessments>
      <AssessmentActualStartDate>2023-05-05</AssessmentActualStartDate>
      <AssessmentInternalReviewDate>2023-05-15</AssessmentInternalReviewDate>
      <AssessmentAuthorisationDate>2023-06-30</AssessmentAuthorisationDate>
      <FactorsIdentifiedAtAssessment><AssessmentFactors>4B</AssessmentFactors><AssessmentFactors>24A</AssessmentFactors></FactorsIdentifiedAtAssessment>
    </Assessments>
    <CINPlanDates><CINPlanStartDate>2023-07-01</CINPlanStartDate><CINPlanEndDate>2023-08-01</CINPlanEndDate></CINPlanDates>
    <Section47>
      <S47ActualStartDate>2023-07-20</S47ActualStartDate><InitialCPCtarget>2023-08-10</InitialCPCtarget>
      <DateOfInitialCPC>2023-08-09</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired>
    </Section47>
    <ReferralNFA>false</ReferralNFA>
    <ChildProtectionPlans>
      <CPPstartDate>2023-08-09</CPPstartDate><CPPendDate>2024-01-30</CPPendDate>
      <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>2</NumberOfPreviousCPP>
      <Reviews><CPPreviewDate>2023-11-01</CPPreviewDate><CPPreviewDate>2024-01-30</CPPreviewDate></Reviews>
    </ChildProtectionPlans>
  </CINdetails>`,
  '<PersonBirthDate>2012-02-29</PersonBirthDate><GenderCurrent>1</GenderCurrent><PersonDeathDate>2024-02-01</PersonDeathDate>',
  '<Ethnicity>MWBC</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities>',
);

describe('CIN census layouts', () => {
  it('reads every block into its table', async () => {
    const { rows, issues, coverage, read } = await readText(census(everything));
    expect(rows('children')).toEqual([
      {
        laCode: '201',
        childId: 'C1',
        sex: 'M',
        birthDate: '2012-02-29',
        expectedBirthDate: null,
        deathDate: '2024-02-01',
        ethnicity: 'MWBC',
        isDisabled: true,
      },
    ]);
    expect(rows('cinEpisodes')).toEqual([
      {
        cinEpisodeId: '2023-05-04',
        referredOn: '2023-05-04',
        referralSource: '3A',
        primaryNeed: 'N4',
        referralNoFurtherAction: false,
        closedOn: '2024-01-31',
        closureReason: 'RC7',
        transferInConferenceOn: null,
      },
    ]);
    expect(rows('assessments')).toEqual([{ startedOn: '2023-05-05', internalReviewOn: '2023-05-15', authorisedOn: '2023-06-30' }]);
    expect(rows('assessmentFactors')).toEqual([{ factor: '4B' }, { factor: '24A' }]);
    expect(rows('cinPlans')).toEqual([{ startedOn: '2023-07-01', endedOn: '2023-08-01' }]);
    expect(rows('section47Enquiries')).toEqual([
      { startedOn: '2023-07-20', conferenceTargetOn: '2023-08-10', initialConferenceOn: '2023-08-09', conferenceNotRequired: false },
    ]);
    expect(rows('childProtectionPlans')).toEqual([
      { startedOn: '2023-08-09', endedOn: '2024-01-30', initialCategoryOfAbuse: 'NEG', latestCategoryOfAbuse: 'EMO', previousPlans: 2 },
    ]);
    expect(rows('cppReviews')).toEqual([{ heldOn: '2023-11-01' }, { heldOn: '2024-01-30' }]);
    expect(issues.map(({ code, column, count }) => [code, column, count])).toEqual([['detail-not-kept', 'Disability', 1]]);
    expect(coverage).toMatchObject([{ laCode: '201', collection: 'cin', from: day('2023-04-01'), to: day('2024-03-31') }]);
    expect(coverage[0]!.tables.map(({ table, rows: count }) => [table, count])).toEqual([
      ['children', 1],
      ['cinEpisodes', 1],
      ['assessments', 1],
      ['assessmentFactors', 2],
      ['cinPlans', 1],
      ['section47Enquiries', 1],
      ['childProtectionPlans', 1],
      ['cppReviews', 2],
    ]);
    expect(read('AssessmentFactors')).toEqual([2, 2, 0]);
  });

  it('ties rows to their episode, assessment and plan', async () => {
    const assessment = (date: string, factor: string) =>
      `<Assessments><AssessmentActualStartDate>${date}</AssessmentActualStartDate><FactorsIdentifiedAtAssessment><AssessmentFactors>${factor}</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>`;
    const { builder } = await readText(
      census(child('A', referral('2023-04-10') + referral('2023-09-10', assessment('2023-09-11', '1A') + assessment('2023-10-11', '2A')))),
    );
    const { records } = builder.finish();
    const { assessments, assessmentFactors } = records.tables;
    expect([...assessments!.keys.cinEpisode!]).toEqual([1, 1]);
    expect([...assessmentFactors!.keys.assessment!]).toEqual([0, 1]);
    expect([...assessmentFactors!.keys.cinEpisode!]).toEqual([1, 1]);
  });

  it.each([
    [2017, 'GenderCurrent', '1', 'M'],
    [2024, 'GenderCurrent', '2', 'F'],
    [2024, 'GenderCurrent', '0', 'U'],
    [2024, 'GenderCurrent', '9', 'U'],
    [2024, 'Sex', '1', 'M'],
    [2025, 'Sex', 'M', 'M'],
    [2025, 'Sex', 'F', 'F'],
    [2026, 'Sex', 'U', 'U'],
  ])('in %i reads %s %s as %s without a complaint', async (year, element, code, expected) => {
    const { rows, issues } = await readText(
      census(child('A', referral(`${year}-01-10`), `<PersonBirthDate>2010-01-01</PersonBirthDate><${element}>${code}</${element}>`), {
        year,
      }),
    );
    expect(rows('children')[0]!['sex']).toBe(expected);
    expect(issues).toEqual([]);
  });

  it('reads elements in any order, the id and the header last', async () => {
    const xml = `<Message><Children><Child>
      <CINdetails><ReferralNFA>1</ReferralNFA><CINclosureDate>2023-06-02</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure><CINreferralDate>2023-06-01</CINreferralDate></CINdetails>
      <ChildCharacteristics/><ChildIdentifiers><PersonBirthDate>2020-01-01</PersonBirthDate><LAchildID>Z9</LAchildID></ChildIdentifiers>
    </Child></Children><Header><Source><LEA>302</LEA></Source><CollectionDetails><ReferenceDate>2024-03-31</ReferenceDate><Year>2024</Year></CollectionDetails></Header></Message>`;
    const { rows } = await readText(xml);
    expect(rows('children')[0]).toMatchObject({ laCode: '302', childId: 'Z9', birthDate: '2020-01-01' });
    expect(rows('cinEpisodes')[0]).toMatchObject({ referredOn: '2023-06-01', referralNoFurtherAction: true, closureReason: 'RC8' });
  });

  it('reads a default namespace and a prefix', async () => {
    const plain = census(child('A', referral('2023-06-01')));
    const prefixed = plain.replace(/<(\/?)([A-Z])/gi, '<$1c:$2').replace('<c:Message>', '<c:Message xmlns:c="urn:example">');
    const defaulted = plain.replace('<Message>', '<Message xmlns="urn:example">');
    for (const xml of [prefixed, defaulted]) {
      const { rows, issues } = await readText(xml);
      expect(rows('cinEpisodes')).toHaveLength(1);
      expect(issues).toEqual([]);
    }
  });

  it('takes comments, CDATA, processing instructions, attributes and numeric references as XML does', async () => {
    const odd = child('A<!-- in the middle -->B', `<?pi some thing?>${referral('<![CDATA[2023-06-01]]>')}<!-- <CINdetails> -->`)
      .replace('<PersonBirthDate>', '<PersonBirthDate note="1" constructor="x">')
      .replace('WBRI', '&#87;BR&#x49;');
    const { rows, issues } = await readText(census(odd));
    expect(rows('children')[0]).toMatchObject({ childId: 'AB', birthDate: '2015-02-28', ethnicity: 'WBRI' });
    expect(rows('cinEpisodes')[0]).toMatchObject({ referredOn: '2023-06-01' });
    expect(issues).toEqual([]);
  });

  describe('pre-proceedings and family group decision making', () => {
    const block = (start: string, rest = ''): string =>
      `<PreProceedingsandFGDM>${start === '' ? '' : `<PPStartDate>${start}</PPStartDate>`}${rest}</PreProceedingsandFGDM>`;
    const whole = block(
      '2026-06-01',
      '<LBPSentDate>2026-06-03</LBPSentDate><FGDMMeetingOffer>1</FGDMMeetingOffer><FGDMMeetingFac>false</FGDMMeetingFac>' +
        '<InitialPPMeetingDate>2026-06-10</InitialPPMeetingDate><ReviewMeetingsCount>2</ReviewMeetingsCount>' +
        '<StepDecisionDate>2026-09-01</StepDecisionDate><PPOutcome>B</PPOutcome><CourtAppDate>2026-09-02</CourtAppDate>' +
        '<LetterInitCPDate>2026-09-05</LetterInitCPDate>',
    );

    it('is read from the census of 2027, within its episode', async () => {
      const { rows, issues, coverage, builder } = await readText(
        census(child('A', referral('2026-05-01', whole + block('2026-12-01')), '<Sex>F</Sex>'), { year: 2027 }),
      );
      expect(issues).toEqual([]);
      expect(rows('preProceedings')).toEqual([
        {
          startedOn: '2026-06-01',
          letterSentOn: '2026-06-03',
          familyMeetingOffered: true,
          familyMeetingHeld: false,
          firstMeetingOn: '2026-06-10',
          reviewMeetings: 2,
          steppedOn: '2026-09-01',
          outcome: 'B',
          courtApplicationOn: '2026-09-02',
          proceedingsLetterOn: '2026-09-05',
        },
        expect.objectContaining({ startedOn: '2026-12-01', steppedOn: null, reviewMeetings: null }),
      ]);
      expect([...builder.tables.preProceedings.keys.cinEpisode!.view()].slice(0, 2)).toEqual([0, 0]);
      expect(coverage[0]!.tables.find(({ table }) => table === 'preProceedings')).toMatchObject({ rows: 2 });
    });

    it('a census before 2027 does not ask for it, so that nothing is known of it', async () => {
      const { coverage } = await readText(census(child('A', referral('2025-05-01'), '<Sex>F</Sex>'), { year: 2026 }));
      expect(coverage[0]!.tables.map(({ table }) => table)).not.toContain('preProceedings');
    });

    it('says what is wrong with a row, and keeps it', async () => {
      const wrong = block('2026-06-01', '<StepDecisionDate>2026-05-01</StepDecisionDate><PPOutcome>Z</PPOutcome>') + block('');
      const { issues, rows } = await readText(census(child('A', referral('2026-05-01', wrong), '<Sex>F</Sex>'), { year: 2027 }));
      expect(issues.map(({ code, table, column }) => [code, table, column])).toEqual([
        ['code-unknown', 'preProceedings', 'PPOutcome'],
        ['end-before-start', 'preProceedings', 'StepDecisionDate'],
        ['start-date-missing', 'preProceedings', null],
      ]);
      expect(rows('preProceedings')).toHaveLength(2);
    });
  });

  it.each([
    ['<Disability>NONE</Disability>', false],
    ['<Disability>MOB</Disability>', true],
    ['<Disability>NONE</Disability><Disability>MOB</Disability>', true],
    ['', null],
    ['<Disability/>', null],
  ])('with disabilities %s a child is disabled: %s', async (disabilities, expected) => {
    const { rows } = await readText(census(child('A', referral('2023-06-01'), undefined, `<Disabilities>${disabilities}</Disabilities>`)));
    expect(rows('children')[0]!['isDisabled']).toBe(expected);
  });

  it.each([
    ['true', true],
    ['FALSE', false],
    ['TRUE', true],
    ['0', false],
    ['1', true],
    [' true ', true],
    ['', null],
  ])('reads the boolean %s', async (text, expected) => {
    const { rows, issues } = await readText(
      census(child('A', `<CINdetails><CINreferralDate>2023-06-01</CINreferralDate><ReferralNFA>${text}</ReferralNFA></CINdetails>`)),
    );
    expect(rows('cinEpisodes')[0]!['referralNoFurtherAction']).toBe(expected);
    expect(issues).toEqual([]);
  });

  it('keeps the date of a date with a time, and says so once', async () => {
    const { rows, issues } = await readText(census(child('A', referral('2023-06-01T00:30:00+01:00') + referral('2023-07-01Z'))));
    expect(rows('cinEpisodes').map((row) => row['referredOn'])).toEqual(['2023-06-01', '2023-07-01']);
    expect(issues.filter(({ code }) => code === 'date-with-time')).toMatchObject([
      { column: 'CINreferralDate', count: 2, severity: 'information' },
    ]);
  });

  it('peeks at the year: the reference date, else the year, else nothing', async () => {
    const peek = async (xml: string) => (await prepareCinCensus(sourceFromText('cin.xml', xml))).year;
    expect(await peek(census('', { year: 2019 }))).toBe(2019);
    expect(await peek(census('', { year: 2023, referenceDate: '2024-03-31' }))).toBe(2024);
    expect(await peek(census('', { year: 2021, referenceDate: '' }))).toBe(2021);
    expect(await peek('<Message><Children/></Message>')).toBeNull();
    expect(await peek('CHILD,DOB\n1,2')).toBeNull();
  });
});
