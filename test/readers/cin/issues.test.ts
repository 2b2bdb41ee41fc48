import { describe, expect, it } from 'vitest';
import { sourceFromText } from '../../../src/readers/source.js';
import { census, child, readFiles, readText, referral } from './support.js';

const assessment = (start: string, rest = '') =>
  `<Assessments><AssessmentActualStartDate>${start}</AssessmentActualStartDate>${rest}</Assessments>`;
const factors = (...codes: readonly string[]) =>
  `<FactorsIdentifiedAtAssessment>${codes.map((code) => `<AssessmentFactors>${code}</AssessmentFactors>`).join('')}</FactorsIdentifiedAtAssessment>`;
const closed = (date: string, reason = 'RC7') => `<CINclosureDate>${date}</CINclosureDate><ReasonForClosure>${reason}</ReasonForClosure>`;
const plan = (start: string, end = '') =>
  `<ChildProtectionPlans><CPPstartDate>${start}</CPPstartDate>${end && `<CPPendDate>${end}</CPPendDate>`}</ChildProtectionPlans>`;
const cinPlan = (start: string, end: string) =>
  `<CINPlanDates><CINPlanStartDate>${start}</CINPlanStartDate><CINPlanEndDate>${end}</CINPlanEndDate></CINPlanDates>`;
const enquiry = (rest = '') => `<Section47><S47ActualStartDate>2023-06-05</S47ActualStartDate>${rest}</Section47>`;
const born = '<PersonBirthDate>2015-02-28</PersonBirthDate>';

/** What each wrong return is reported as; a return in `right` must not be reported so. */
const cases: readonly {
  readonly code: string;
  readonly wrong: string;
  readonly right: string;
  readonly column?: string | null;
  readonly times?: number;
  readonly year?: number;
}[] = [
  {
    code: 'upn-and-upn-unknown',
    wrong: child('A', referral('2023-06-01'), `${born}<UPN>X</UPN><UPNunknown>UN1</UPNunknown>`),
    right: child('A', referral('2023-06-01'), `${born}<UPN>X</UPN><UPNunknown/>`),
  },
  {
    code: 'birth-and-expected-birth',
    wrong: child('A', referral('2023-06-01'), `${born}<ExpectedPersonBirthDate>2024-05-01</ExpectedPersonBirthDate>`),
    right: child('A', referral('2023-06-01'), '<ExpectedPersonBirthDate>2024-05-01</ExpectedPersonBirthDate>'),
  },
  {
    code: 'no-disability-with-others',
    wrong: child('A', referral('2023-06-01'), born, '<Disability>NONE</Disability><Disability>LD</Disability>'),
    right: child('A', referral('2023-06-01'), born, '<Disability>NONE</Disability>'),
  },
  { code: 'child-without-referral', wrong: child('A', ''), right: child('A', referral('2023-06-01')) },
  {
    code: 'closure-without-reason',
    wrong: child('A', referral('2023-06-01', '<CINclosureDate>2023-07-01</CINclosureDate>')),
    right: child('A', referral('2023-06-01', closed('2023-07-01'))),
  },
  {
    code: 'reason-without-closure',
    wrong: child('A', referral('2023-06-01', '<ReasonForClosure>RC7</ReasonForClosure>')),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'no-further-action-with-activity',
    wrong: child('A', referral('2023-06-01', assessment('2023-06-02')).replace('<ReferralNFA>0', '<ReferralNFA>1')),
    right: child('A', referral('2023-06-01', assessment('2023-06-02'))),
  },
  {
    code: 'no-further-action-with-activity',
    wrong: child('A', referral('2023-06-01', enquiry() + plan('2023-06-20')).replace('<ReferralNFA>0', '<ReferralNFA>1')),
    right: child('A', referral('2023-06-01').replace('<ReferralNFA>0', '<ReferralNFA>1') + referral('2023-06-03', enquiry())),
  },
  {
    code: 'referral-repeated',
    wrong: child('A', referral('2023-06-01', closed('2023-06-01')) + referral('2023-06-01')),
    right: child('A', referral('2023-06-01', closed('2023-06-01')) + referral('2023-06-02')),
  },
  {
    code: 'episodes-overlap',
    wrong: child('A', referral('2023-06-01', closed('2023-07-01')) + referral('2023-06-30')),
    right: child('A', referral('2023-06-01', closed('2023-07-01')) + referral('2023-07-01')),
  },
  {
    code: 'episodes-overlap',
    wrong: child('A', referral('2023-06-01') + referral('2023-06-30', closed('2023-07-01'))),
    right: child('A', referral('2023-06-01') + referral('2023-06-30', closed('2023-06-30')).replace('<ReferralNFA>0', '<ReferralNFA>1')),
  },
  {
    code: 'several-open-episodes',
    wrong: child('A', referral('2023-06-01') + referral('2023-08-01')),
    right: child('A', referral('2023-06-01', closed('2023-07-01')) + referral('2023-08-01')),
  },
  {
    code: 'several-open-plans',
    wrong: child('A', referral('2023-06-01', plan('2023-07-01') + plan('2023-08-01'))),
    right: child('A', referral('2023-06-01', plan('2023-07-01', '2023-08-01') + plan('2023-08-01'))),
  },
  {
    code: 'plan-outside-episode',
    wrong: child('A', referral('2023-06-01', plan('2023-05-31', '2023-06-10'))),
    right: child('A', referral('2023-06-01', plan('2023-06-01', '2023-06-10'))),
  },
  {
    code: 'plan-outside-episode',
    wrong: child('A', referral('2023-06-01', closed('2023-07-01') + plan('2023-06-10'))),
    right: child('A', referral('2023-06-01', closed('2023-07-01') + plan('2023-06-10', '2023-07-01'))),
  },
  {
    code: 'plan-outside-episode',
    wrong: child('A', referral('2023-06-01', closed('2023-07-01') + cinPlan('2023-06-10', '2023-07-02'))),
    right: child('A', referral('2023-06-01', closed('2023-07-01') + cinPlan('2023-06-10', '2023-07-01'))),
  },
  {
    code: 'plans-overlap',
    wrong: child('A', referral('2023-06-01', cinPlan('2023-06-10', '2023-07-02') + plan('2023-07-01'))),
    right: child('A', referral('2023-06-01', cinPlan('2023-06-10', '2023-07-01') + plan('2023-07-01'))),
  },
  {
    code: 'plans-overlap',
    wrong: child('A', referral('2023-06-01', plan('2023-06-10') + cinPlan('2023-08-01', '2023-08-02'))),
    right: child('A', referral('2023-06-01', plan('2023-06-10', '2023-08-01') + cinPlan('2023-08-01', '2023-08-02'))),
  },
  {
    code: 'conference-date-at-both-levels',
    wrong: child(
      'A',
      referral(
        '2023-06-01',
        `<DateOfInitialCPC>2023-06-20</DateOfInitialCPC>${enquiry('<DateOfInitialCPC>2023-06-20</DateOfInitialCPC>')}`,
      ),
    ),
    right: child('A', referral('2023-06-01', `<DateOfInitialCPC>2023-06-20</DateOfInitialCPC>${enquiry()}`)),
  },
  {
    code: 'no-factors-with-others',
    wrong: child('A', referral('2023-06-01', assessment('2023-06-02', factors('21', '1A')))),
    right: child('A', referral('2023-06-01', assessment('2023-06-02', factors('21')) + assessment('2023-08-02', factors('1A', '2A')))),
  },
  {
    code: 'factors-empty',
    wrong: child('A', referral('2023-06-01', assessment('2023-06-02', factors()))),
    right: child('A', referral('2023-06-01', assessment('2023-06-02', factors('20')))),
  },
  {
    code: 'factors-empty',
    wrong: child('A', referral('2023-06-01', assessment('2023-06-02', factors('')))),
    right: child('A', referral('2023-06-01', assessment('2023-06-02'))),
  },
  {
    code: 'code-unknown',
    column: 'ReferralSource',
    wrong: child('A', referral('2023-06-01').replace('1A', '1Z')),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'code-not-in-use',
    column: 'AssessmentFactors',
    wrong: child('A', referral('2023-06-01', assessment('2023-06-02', factors('18A')))),
    right: child('A', referral('2023-06-01', assessment('2023-06-02', factors('18B', '19C', '24A')))),
  },
  {
    code: 'code-not-in-use',
    year: 2020,
    wrong: child('A', referral('2019-06-01', assessment('2019-06-02', factors('18C')))),
    right: child('A', referral('2019-06-01', assessment('2019-06-02', factors('18A', '19A')))),
  },
  {
    code: 'code-not-in-use',
    year: 2021,
    column: 'AssessmentFactors',
    wrong: child('A', referral('2020-06-01', assessment('2020-06-02', factors('24A')))),
    right: child('A', referral('2020-06-01', assessment('2020-06-02', factors('18C')))),
  },
  {
    code: 'code-not-in-use',
    year: 2022,
    column: 'ReasonForClosure',
    wrong: child('A', referral('2021-06-01', closed('2021-07-01', 'RC9'))),
    right: child('A', referral('2021-06-01', closed('2021-07-01', 'RC8'))),
  },
  {
    code: 'code-not-in-use',
    year: 2022,
    column: 'ReferralSource',
    wrong: child('A', referral('2021-06-01').replace('1A', '5D')),
    right: child('A', referral('2021-06-01').replace('1A', '5C')),
  },
  {
    code: 'code-not-in-use',
    year: 2025,
    column: 'GenderCurrent',
    wrong: child('A', referral('2024-06-01')),
    right: child('A', referral('2024-06-01'), `${born}<Sex>F</Sex>`),
  },
  {
    code: 'code-in-other-case',
    column: 'PrimaryNeedCode',
    wrong: child('A', referral('2023-06-01').replace('N1', 'n1')),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'sex-not-known',
    column: 'GenderCurrent',
    wrong: child('A', referral('2023-06-01'), `${born}<GenderCurrent>7</GenderCurrent>`),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'date-not-valid',
    column: 'PersonBirthDate',
    wrong: child('A', referral('2023-06-01'), '<PersonBirthDate>2023-02-29</PersonBirthDate>'),
    right: child('A', referral('2023-06-01'), '<PersonBirthDate>2020-02-29</PersonBirthDate>'),
  },
  {
    code: 'date-not-valid',
    column: 'CPPendDate',
    wrong: child('A', referral('2023-06-01', plan('2023-06-10', '01/07/2023'))),
    right: child('A', referral('2023-06-01', plan('2023-06-10', '2023-07-01'))),
  },
  {
    code: 'date-is-placeholder',
    column: 'CPPendDate',
    wrong: child('A', referral('2023-06-01', plan('2023-06-10', '9999-12-31'))),
    right: child('A', referral('2023-06-01', plan('2023-06-10'))),
  },
  {
    code: 'date-is-placeholder',
    column: 'PersonBirthDate',
    wrong: child('A', referral('2023-06-01'), '<PersonBirthDate>1900-01-01</PersonBirthDate>'),
    right: child('A', referral('2023-06-01'), '<PersonBirthDate>1999-01-01</PersonBirthDate>'),
  },
  {
    code: 'date-in-universal-time',
    column: 'CINreferralDate',
    wrong: child('A', referral('2023-06-01T23:00:00Z')),
    right: child('A', referral('2023-12-01T23:00:00Z')),
  },
  {
    code: 'word-for-no-value',
    column: 'PrimaryNeedCode',
    wrong: child('A', referral('2023-06-01').replace('<PrimaryNeedCode>N1', '<PrimaryNeedCode>NULL')),
    right: child('A', referral('2023-06-01').replace('<PrimaryNeedCode>N1', '<PrimaryNeedCode>')),
  },
  {
    code: 'word-for-no-value',
    column: 'ReferralNFA',
    wrong: child('A', referral('2023-06-01').replace('<ReferralNFA>0', '<ReferralNFA>N/A')),
    right: child('A', referral('2023-06-01').replace('<ReferralNFA>0', '<ReferralNFA>N')),
  },
  {
    code: 'child-id-in-marks',
    column: 'LAchildID',
    wrong: child('417.0', referral('2023-06-01')),
    right: child('00417', referral('2023-06-01')),
  },
  {
    code: 'child-without-id',
    column: 'LAchildID',
    wrong: child('NULL', referral('2023-06-01')),
    right: child('NULLA', referral('2023-06-01')),
  },
  {
    code: 'date-after-reference-date',
    column: 'CINreferralDate',
    wrong: child('A', referral('2024-04-01')),
    right: child('A', referral('2024-03-31', enquiry('<InitialCPCtarget>2024-04-20</InitialCPCtarget>'))),
  },
  {
    code: 'boolean-not-valid',
    column: 'ReferralNFA',
    wrong: child('A', referral('2023-06-01').replace('<ReferralNFA>0', '<ReferralNFA>?')),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'number-not-valid',
    column: 'NumberOfPreviousCPP',
    wrong: child(
      'A',
      referral('2023-06-01', plan('2023-06-10').replace('</Child', '<NumberOfPreviousCPP>1.5</NumberOfPreviousCPP></Child')),
    ),
    right: child(
      'A',
      referral('2023-06-01', plan('2023-06-10').replace('</Child', '<NumberOfPreviousCPP>10</NumberOfPreviousCPP></Child')),
    ),
  },
  {
    code: 'item-repeated',
    column: 'CINclosureDate',
    wrong: child('A', referral('2023-06-01', closed('2023-07-01') + '<CINclosureDate>2023-07-02</CINclosureDate>')),
    right: child('A', referral('2023-06-01', closed('2023-07-01'))),
  },
  {
    code: 'start-date-missing',
    column: null,
    wrong: child('A', referral('2023-06-01', assessment(''))),
    right: child('A', referral('2023-06-01', assessment('2023-06-02'))),
  },
  {
    code: 'end-before-start',
    column: 'CINclosureDate',
    wrong: child('A', referral('2023-06-02', closed('2023-06-01'))),
    right: child('A', referral('2023-06-02', closed('2023-06-02'))),
  },
  {
    code: 'end-before-start',
    column: 'AssessmentAuthorisationDate',
    wrong: child(
      'A',
      referral('2023-06-01', assessment('2023-06-02', '<AssessmentAuthorisationDate>2023-06-01</AssessmentAuthorisationDate>')),
    ),
    right: child(
      'A',
      referral('2023-06-01', assessment('2023-06-02', '<AssessmentAuthorisationDate>2023-06-02</AssessmentAuthorisationDate>')),
    ),
  },
  {
    code: 'end-before-start',
    column: 'CPPendDate',
    wrong: child('A', referral('2023-06-01', plan('2023-06-10', '2023-06-09'))),
    right: child('A', referral('2023-06-01', plan('2023-06-10', '2023-06-10'))),
  },
  {
    code: 'end-before-start',
    column: 'DateOfInitialCPC',
    wrong: child('A', referral('2023-06-01', enquiry('<DateOfInitialCPC>2023-06-04</DateOfInitialCPC>'))),
    right: child('A', referral('2023-06-01', enquiry('<DateOfInitialCPC>2023-06-05</DateOfInitialCPC>'))),
  },
  {
    code: 'stray-text',
    column: null,
    wrong: child('A', referral('2023-06-01')).replace('<ChildCharacteristics>', 'PersonBirthDate<ChildCharacteristics>'),
    right: child('A', referral('2023-06-01')).replace('<ChildCharacteristics>', '\n\t <ChildCharacteristics>'),
  },
  {
    code: 'element-not-read',
    column: 'Postcode',
    wrong: child('A', referral('2023-06-01'), `${born}<Postcode><Outward>X</Outward></Postcode>`),
    right: child('A', referral('2023-06-01')),
  },
  {
    code: 'element-not-read',
    column: 'CPPstartDate',
    wrong: child('A', referral('2023-06-01', '<CPPstartDate>2023-06-10</CPPstartDate>')),
    right: child('A', referral('2023-06-01', plan('2023-06-10'))),
  },
  {
    code: 'child-repeated',
    column: 'LAchildID',
    wrong: child('A', referral('2023-06-01', closed('2023-06-02'))) + child('A', referral('2023-08-01')),
    right: child('A', referral('2023-06-01', closed('2023-06-02'))) + child('B', referral('2023-08-01')),
  },
  {
    code: 'child-details-differ',
    column: 'PersonBirthDate',
    wrong:
      child('A', referral('2023-06-01', closed('2023-06-02'))) +
      child('A', referral('2023-08-01'), '<PersonBirthDate>2015-03-01</PersonBirthDate>'),
    right: child('A', referral('2023-06-01', closed('2023-06-02'))) + child('A', referral('2023-08-01'), born),
  },
];

describe('problems inside a census file', () => {
  it.each(cases)(
    '$code is reported for what is wrong and not for what is right ($column)',
    async ({ code, wrong, right, column, times = 1, year = 2024 }) => {
      const found = (await readText(census(wrong, { year }))).issues.filter((issue) => issue.code === code);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(times);
      if (column !== undefined) expect(found[0]!.column).toBe(column);
      expect(found[0]!.rows[0]).toBeGreaterThan(0);
      expect((await readText(census(right, { year }))).count(code)).toBe(0);
    },
  );

  it('leaves a child without an id out with everything under it, and counts it', async () => {
    const { counts, read, count, rows } = await readText(
      census(
        child('', referral('2023-06-01', assessment('2023-06-02', factors('1A', '2A')) + plan('2023-06-10'))) +
          child('B', referral('2023-06-01')),
      ),
    );
    expect(count('child-without-id')).toBe(1);
    expect(rows('children').map((row) => row['childId'])).toEqual(['B']);
    expect(read('Child')).toEqual([2, 1, 1]);
    expect(read('CINdetails')).toEqual([2, 1, 1]);
    expect(read('AssessmentFactors')).toEqual([2, 0, 2]);
    expect(read('ChildProtectionPlans')).toEqual([1, 0, 1]);
    for (const { read: all, kept, leftOut } of counts.tables) expect(all).toBe(kept + leftOut);
  });

  it('leaves an episode without a valid referral date out with its blocks, and keeps the others', async () => {
    const { read, issues, rows } = await readText(
      census(
        child(
          'A',
          referral('2023-06-31', assessment('2023-06-02', factors('1A'))) + referral('2023-07-01', assessment('2023-07-02', factors('2A'))),
        ),
      ),
    );
    expect(issues.find(({ code }) => code === 'referral-without-date')).toMatchObject({
      severity: 'error',
      table: 'cinEpisodes',
      count: 1,
      rows: [1],
    });
    expect(read('CINdetails')).toEqual([2, 1, 1]);
    expect(read('Assessments')).toEqual([2, 1, 1]);
    expect(read('AssessmentFactors')).toEqual([2, 1, 1]);
    expect(rows('assessmentFactors')).toEqual([{ factor: '2A' }]);
  });

  it('keeps unknown and retired codes as they are, and leaves an unknown sex empty', async () => {
    const { rows } = await readText(
      census(child('A', referral('2023-06-01', assessment('2023-06-02', factors('18A', 'RB'))), `${born}<GenderCurrent>7</GenderCurrent>`)),
    );
    expect(rows('assessmentFactors')).toEqual([{ factor: '18A' }, { factor: 'RB' }]);
    expect(rows('children')[0]!['sex']).toBeNull();
  });

  it('puts the records of a repeated child together, the later details standing', async () => {
    const { rows } = await readText(
      census(
        child('A', referral('2023-06-01', closed('2023-06-02'))) +
          child('A', referral('2023-08-01'), '<PersonBirthDate>2015-03-01</PersonBirthDate>'),
      ),
    );
    expect(rows('children')).toHaveLength(1);
    expect(rows('children')[0]).toMatchObject({ birthDate: '2015-03-01', sex: 'F' });
    expect(rows('cinEpisodes').map((row) => row['referredOn'])).toEqual(['2023-06-01', '2023-08-01']);
  });

  it('links years: the later file stands for the same referral, and keys follow', async () => {
    const first = census(child('A', referral('2023-03-01', assessment('2023-03-02'))), { year: 2023 });
    const second = census(
      child(
        'A',
        referral(
          '2023-03-01',
          closed('2023-05-01') + assessment('2023-03-02', '<AssessmentAuthorisationDate>2023-04-10</AssessmentAuthorisationDate>'),
        ),
        '<PersonBirthDate>2015-03-01</PersonBirthDate>',
      ),
      { year: 2024 },
    );
    const { rows, coverage, count } = await readFiles([sourceFromText('2023.xml', first), sourceFromText('2024.xml', second)]);
    expect(rows('cinEpisodes')).toMatchObject([{ referredOn: '2023-03-01', closedOn: '2023-05-01' }]);
    expect(rows('assessments')).toMatchObject([{ startedOn: '2023-03-02', authorisedOn: '2023-04-10' }]);
    expect(coverage).toHaveLength(2);
    expect(count('child-details-changed')).toBe(1);
    expect(count('child-repeated')).toBe(0);
  });

  it('counts unread elements by name, and does not show a name that is not plainly one', async () => {
    const { issues } = await readText(census(child('A', referral('2023-06-01', `<Extra/><Extra/><a.b-c/><${'x'.repeat(41)}/>`))));
    expect(issues.map(({ code, column, count }) => [code, column, count])).toEqual([
      ['element-not-read', 'Extra', 2],
      ['element-not-read', null, 2],
    ]);
  });

  it('never shows a value from the file', async () => {
    const secrets = child(
      'ID-SECRET-1',
      referral('SECRET-DATE', '').replace('1A', 'SECRETCODE') +
        referral(
          '2023-06-01',
          `${assessment('SECRET', factors('SECRET-F'))}SECRET-STRAY<CINclosureDate>99SECRET99</CINclosureDate>`,
        ).replace('N1', 'SECRET-N'),
      '<PersonBirthDate>SECRET</PersonBirthDate><GenderCurrent>SECRET</GenderCurrent><UPN>SECRET</UPN><UPNunknown>SECRET</UPNunknown>',
      '<Ethnicity>SECRET</Ethnicity><Disability>SECRET</Disability>',
    );
    const broken = `${census(secrets + secrets, { lea: 'SECRET', referenceDate: 'SECRET' }).replace('</Children>', '<Child></SECRET>')}`;
    const { issues } = await readText(broken, { laCode: '201' });
    expect(issues.length).toBeGreaterThan(10);
    expect(JSON.stringify(issues)).not.toContain('SECRET');
  });
});
