import { describe, expect, it } from 'vitest';
import { childrenInCareRate, reReferrals12m, s47Rate } from '../../../definitions/index.js';
import type { Definition } from '../../../src/language/index.js';
import { type ReadReturns, readReturns, sourceFromText } from '../../../src/readers/index.js';
import { calculate } from '../../../src/results/index.js';
import { censusDay, day, isoDate, type Period, yearEnding } from '../../../src/time/index.js';
import { rowsOf } from '../annex-a/support.js';

const read = (...texts: readonly string[]): Promise<ReadReturns> =>
  readReturns({
    cscApi: [{ files: texts.map((text, at) => sourceFromText(`${at + 1}.json`, text)), from: day('2023-04-01'), to: day('2025-09-30') }],
  });

const resultOf = ({ records }: ReadReturns, definition: Definition, asked: Period) =>
  calculate(records, [definition], { periods: [asked], authorities: ['201'] })[0]!;

const codesOf = ({ issues }: ReadReturns) => issues.map(({ code, table, column, count }) => `${code} ${table} ${column} × ${count}`);

const ada = {
  la_code: 201,
  Children: {
    la_child_id: 'A',
    mis_child_id: 'M1',
    purge: false,
    child_details: { sex: 'F', ethnicity: 'WBRI', date_of_birth: '2012-02-01', disabilities: ['NONE'], first_name: 'x', uasc_flag: false },
    health_and_wellbeing: { sdq_assessments: [{ date: '2025-01-01', score: 12 }] },
    social_care_episodes: [
      {
        social_care_episode_id: 'E1',
        referral_date: '2024-05-01',
        referral_source: '6',
        referral_no_further_action_flag: false,
        child_and_family_assessments: [{ start_date: '2024-05-02', authorisation_date: '2024-06-01', factors: ['1A', '99Z'] }],
        child_in_need_plans: [{ start_date: '2024-06-02' }],
        section_47_assessments: [
          { start_date: '2024-05-10', icpc_required_flag: true, icpc_date: '2024-05-20', end_date: '2024-05-15' },
          { start_date: '2024-07-10', icpc_required_flag: false },
          { start_date: '2024-08-10', purge: true },
        ],
        child_protection_plans: [{ start_date: '2024-05-20', end_date: '2024-09-01' }],
        child_looked_after_placements: [
          {
            start_date: '2024-09-01',
            start_reason: 'S',
            placement_type: 'U4',
            postcode: 'AB1 2CD',
            end_date: '2024-10-01',
            end_reason: 'E4A',
            change_reason: 'OTHER',
          },
        ],
        adoption: { initial_decision_date: '2024-09-20' },
        care_leavers: { contact_date: '2025-01-01', activity: 'F1', accommodation: 'B' },
      },
      {
        referral_date: '2025-02-01',
        referral_source: '2A',
        referral_no_further_action_flag: true,
        closure_date: '2025-02-02',
        closure_reason: 'RC8',
      },
    ],
  },
};

describe('a child-level submission', () => {
  it('fills what the record model has of it', async () => {
    const result = await read(JSON.stringify(ada));
    expect(rowsOf(result, 'children', 'sex', 'birthDate', 'ethnicity', 'isDisabled')).toEqual([['A', 'F', '2012-02-01', 'WBRI', false]]);
    expect(rowsOf(result, 'cinEpisodes', 'referredOn', 'referralSource', 'referralNoFurtherAction', 'closedOn', 'closureReason')).toEqual([
      ['A', '2024-05-01', '6', false, null, null],
      ['A', '2025-02-01', '2A', true, '2025-02-02', 'RC8'],
    ]);
    expect(rowsOf(result, 'assessments', 'startedOn', 'authorisedOn')).toEqual([['A', '2024-05-02', '2024-06-01']]);
    expect(rowsOf(result, 'assessmentFactors', 'factor')).toEqual([
      ['A', '1A'],
      ['A', 'unknown'],
    ]);
    expect(rowsOf(result, 'cinPlans', 'startedOn', 'endedOn')).toEqual([['A', '2024-06-02', null]]);
    expect(rowsOf(result, 'section47Enquiries', 'startedOn', 'conferenceNotRequired', 'initialConferenceOn')).toEqual([
      ['A', '2024-05-10', false, '2024-05-20'],
      ['A', '2024-07-10', true, null],
    ]);
    expect(rowsOf(result, 'childProtectionPlans', 'startedOn', 'endedOn')).toEqual([['A', '2024-05-20', '2024-09-01']]);
    expect(
      rowsOf(result, 'careEpisodes', 'startedOn', 'reasonStarted', 'placementType', 'endedOn', 'reasonEnded', 'reasonPlacementChanged'),
    ).toEqual([['A', '2024-09-01', 'S', 'U4', '2024-10-01', 'E4A', 'OTHER']]);
    expect(rowsOf(result, 'adoptionPlacements', 'decidedOn')).toEqual([['A', '2024-09-20']]);
    expect([...result.records.tables['section47Enquiries']!.keys.cinEpisode!]).toEqual([0, 0]);
    expect(codesOf(result)).toEqual(['withdrawn null purge × 1', 'code-unknown child_and_family_assessments factors × 1']);
  });

  it('covers the days given; what it does not hold has a typed reason', async () => {
    const result = await read(JSON.stringify([ada]));
    expect(
      result.records.coverage.map(({ laCode, collection, from, to, form }) => [laCode, collection, isoDate(from), isoDate(to), form]),
    ).toEqual([
      ['201', 'cin', '2023-04-01', '2025-09-30', 'csc-api'],
      ['201', 'ssda903', '2023-04-01', '2025-09-30', 'csc-api'],
    ]);
    expect(resultOf(result, reReferrals12m, yearEnding('2025-03-31'))).toMatchObject({ numerator: 1, denominator: 2 });
    expect(resultOf(result, s47Rate, yearEnding('2025-03-31')).numerator).toBe(2);
    expect(resultOf(result, childrenInCareRate, censusDay('2025-03-31')).noValueReasons).toMatchObject([
      { code: 'column-not-returned', table: 'careEpisodes', columns: ['legalStatus'] },
    ]);
    expect(resultOf(result, reReferrals12m, yearEnding('2024-03-31')).noValueReasons).toMatchObject([
      { code: 'insufficient-history', message: expect.stringContaining('child-level data submissions go back to 1 April 2023') },
    ]);
  });

  it('is one child, a list, or one a line; a child may stand by itself', async () => {
    const other = { la_child_id: 'B', social_care_episodes: [{ referral_date: '2024-05-01' }] };
    const lines = `${JSON.stringify(ada)}\n${JSON.stringify({ la_code: '201', children: [other] })}\n`;
    expect(rowsOf(await read(lines), 'cinEpisodes', 'referredOn')).toHaveLength(3);
    expect(rowsOf(await read(JSON.stringify(ada), JSON.stringify({ la_code: 201, Children: other })), 'children')).toEqual([['A'], ['B']]);
    const { issues, records } = await readReturns({
      cscApi: [{ files: [sourceFromText('b.json', JSON.stringify(other))], from: day('2023-04-01'), to: day('2025-09-30'), laCode: '202' }],
    });
    expect(issues).toEqual([]);
    expect(records.coverage.map(({ laCode }) => laCode)).toEqual(['202', '202']);
  });

  it('says what it cannot read, and covers nothing when a file of it is no submission', async () => {
    const wrong = {
      la_code: 201,
      Children: {
        la_child_id: 'C',
        social_care_episodes: [{ referral_date: '2024-02-31' }, { referral_date: '2024-05-01', new_item: 1, closure_reason: 'because' }],
        purge: false,
      },
    };
    const result = await read(
      JSON.stringify([wrong, { la_code: 201, Children: { social_care_episodes: [{ referral_date: '2024-05-01' }] } }]),
    );
    expect(codesOf(result)).toEqual([
      'row-without-child children la_child_id × 1',
      'column-unknown social_care_episodes new_item × 1',
      'date-does-not-exist social_care_episodes referral_date × 1',
      'row-without-date social_care_episodes referral_date × 1',
      'code-unknown social_care_episodes closure_reason × 1',
      'row-without-child social_care_episodes null × 1',
    ]);
    expect(JSON.stringify(result.issues)).not.toContain('because');
    const broken = await read(JSON.stringify(ada), '{"la_code": 201, "Chil');
    expect(codesOf(broken)).toContain('submission-not-recognised null null × 1');
    expect(broken.records.coverage).toEqual([]);
    expect(resultOf(broken, s47Rate, yearEnding('2025-03-31')).noValueReasons).toMatchObject([{ code: 'return-left-out' }]);
  });

  it('withdrawn children are passed over', async () => {
    const result = await read(JSON.stringify({ ...ada, Children: { ...ada.Children, purge: true } }));
    expect(rowsOf(result, 'children')).toEqual([]);
    expect(codesOf(result)).toEqual(['withdrawn null purge × 1']);
  });
});
