import { describe, expect, it } from 'vitest';
import { readReturns, sourceFromText } from '../../../src/readers/index.js';
import { censusDay, day, isoDate, yearEnding } from '../../../src/time/index.js';
import {
  careReviewRows,
  childrenInCareRate,
  codesOf,
  cppOver2YearsStock,
  placements3Plus,
  read,
  repeatCppEver,
  rereferrals,
  resultOf,
  rowsOf,
  tables,
} from './support.js';

describe('tables of need', () => {
  it('are linked by their ids', async () => {
    const result = await read(
      tables.person({ pers_person_id: 'P1', pers_sex: 'F', pers_ethnicity: 'WBRI', pers_dob: '2012-02-01 00:00:00.000' }),
      tables.episodes(
        {
          cine_person_id: 'P1',
          cine_referral_id: 'R1',
          cine_referral_date: '2024-05-01 00:00:00',
          cine_referral_source_code: '6',
          cine_cin_primary_need_code: 'N1',
          cine_referral_nfa: 'N',
        },
        {
          cine_person_id: 'P1',
          cine_referral_id: 'R2',
          cine_referral_date: '2025-02-01',
          cine_referral_source_code: '2A',
          cine_referral_nfa: 'Y',
          cine_close_date: '2025-02-02',
          cine_close_reason: 'RC8',
        },
      ),
      tables.assessments({
        cina_person_id: 'P1',
        cina_assessment_id: 'A1',
        cina_referral_id: 'R1',
        cina_assessment_start_date: '2024-05-02',
        cina_assessment_auth_date: '2024-06-20',
      }),
      tables.factors(
        { cinf_assessment_id: 'A1', cinf_assessment_factors_json: '["1A", "24A"]' },
        { cinf_assessment_id: 'A1', cinf_assessment_factors_json: '{"3B":"Yes","4B":"No"}' },
      ),
      tables.enquiries(
        { s47e_person_id: 'P1', s47e_s47_enquiry_id: 'S1', s47e_referral_id: 'R1', s47e_s47_start_date: '2024-05-10', s47e_s47_nfa: 'N' },
        { s47e_person_id: 'P1', s47e_s47_enquiry_id: 'S2', s47e_referral_id: 'R1', s47e_s47_start_date: '2024-07-10', s47e_s47_nfa: 'Y' },
        { s47e_person_id: 'P1', s47e_s47_enquiry_id: 'S3', s47e_referral_id: 'R1', s47e_s47_start_date: '2024-08-10', s47e_s47_nfa: 'N' },
      ),
      tables.conferences({
        icpc_s47_enquiry_id: 'S1',
        icpc_referral_id: 'R1',
        icpc_icpc_transfer_in: 'N',
        icpc_icpc_date: '2024-05-25',
        icpc_icpc_target_date: '2024-05-31',
      }),
      tables.plans(
        {
          cppl_person_id: 'P1',
          cppl_cp_plan_id: 'C1',
          cppl_referral_id: 'R1',
          cppl_cp_plan_ola: 'N',
          cppl_cp_plan_start_date: '2024-05-25',
          cppl_cp_plan_end_date: '',
          cppl_cp_plan_initial_category: 'Neglect',
          cppl_cp_plan_latest_category: 'EMO',
        },
        {
          cppl_person_id: 'P1',
          cppl_cp_plan_id: 'C2',
          cppl_referral_id: 'R1',
          cppl_cp_plan_ola: 'Y',
          cppl_cp_plan_start_date: '2024-09-25',
        },
      ),
      tables.planReviews({ cppr_cp_plan_id: 'C1', cppr_cp_review_date: '2024-08-25' }, { cppr_cp_plan_id: 'C1', cppr_cp_review_date: '' }),
    );
    expect(rowsOf(result, 'children', 'sex', 'birthDate', 'ethnicity')).toEqual([['P1', 'F', '2012-02-01', 'WBRI']]);
    expect(
      rowsOf(result, 'cinEpisodes', 'referredOn', 'referralSource', 'primaryNeed', 'referralNoFurtherAction', 'closedOn', 'closureReason'),
    ).toEqual([
      ['P1', '2024-05-01', '6', 'N1', false, null, null],
      ['P1', '2025-02-01', '2A', null, true, '2025-02-02', 'RC8'],
    ]);
    expect(rowsOf(result, 'assessments', 'startedOn', 'authorisedOn')).toEqual([['P1', '2024-05-02', '2024-06-20']]);
    expect(rowsOf(result, 'assessmentFactors', 'factor')).toEqual([
      ['P1', '1A'],
      ['P1', '24A'],
      ['P1', '3B'],
    ]);
    expect(rowsOf(result, 'section47Enquiries', 'startedOn', 'conferenceNotRequired', 'initialConferenceOn', 'conferenceTargetOn')).toEqual(
      [
        ['P1', '2024-05-10', false, '2024-05-25', '2024-05-31'],
        ['P1', '2024-07-10', true, null, null],
        ['P1', '2024-08-10', 'unknown', null, null],
      ],
    );
    expect(rowsOf(result, 'childProtectionPlans', 'startedOn', 'initialCategoryOfAbuse', 'latestCategoryOfAbuse')).toEqual([
      ['P1', '2024-05-25', 'NEG', 'EMO'],
    ]);
    expect(rowsOf(result, 'cppReviews', 'heldOn')).toEqual([['P1', '2024-08-25']]);
    expect([...result.records.tables['assessments']!.keys.cinEpisode!]).toEqual([0]);
    expect([...result.records.tables['cppReviews']!.keys.childProtectionPlan!]).toEqual([0]);
    expect(codesOf(result)).toEqual(['plan-of-another-authority cppl_cp_plan_ola × 1']);
    expect(resultOf(result, rereferrals, yearEnding('2025-03-31'))).toMatchObject({ numerator: 1, denominator: 2 });
    expect(resultOf(result, cppOver2YearsStock, censusDay('2025-03-31'))).toMatchObject({ numerator: 0, denominator: 1 });
    expect(resultOf(result, repeatCppEver, yearEnding('2025-03-31')).noValueReasons).toMatchObject([
      { code: 'column-not-returned', table: 'childProtectionPlans', columns: ['previousPlans'] },
    ]);
  });

  it('rows that go with nothing are told, and so is a conference of a child who moved in', async () => {
    const result = await read(
      tables.episodes({ cine_person_id: 'P1', cine_referral_id: 'R1', cine_referral_date: '2024-05-01' }),
      tables.assessments({
        cina_person_id: 'P1',
        cina_assessment_id: 'A1',
        cina_referral_id: 'elsewhere',
        cina_assessment_start_date: '2024-05-02',
      }),
      tables.factors(
        { cinf_assessment_id: 'A2', cinf_assessment_factors_json: '["1A"]' },
        { cinf_assessment_id: 'A1', cinf_assessment_factors_json: 'none' },
      ),
      tables.enquiries({ s47e_person_id: 'P1', s47e_s47_enquiry_id: 'S1', s47e_referral_id: 'R1', s47e_s47_start_date: '31/02/2024' }),
      tables.conferences(
        { icpc_s47_enquiry_id: '', icpc_referral_id: 'R1', icpc_icpc_transfer_in: 'Y', icpc_icpc_date: '2024-05-20' },
        { icpc_s47_enquiry_id: 'S9', icpc_referral_id: 'R1', icpc_icpc_transfer_in: 'N', icpc_icpc_date: '2024-05-25' },
      ),
    );
    expect(rowsOf(result, 'cinEpisodes', 'transferInConferenceOn')).toEqual([['P1', '2024-05-20']]);
    expect(codesOf(result).filter((code) => !code.startsWith('column-missing'))).toEqual([
      'row-without-referral cina_referral_id × 1',
      'row-without-assessment cinf_assessment_id × 1',
      'factors-not-valid cinf_assessment_factors_json × 1',
      'date-does-not-exist s47e_s47_start_date × 1',
      'row-without-date s47e_s47_start_date × 1',
      'conference-without-enquiry icpc_s47_enquiry_id × 1',
    ]);
    expect(JSON.stringify(result.issues)).not.toContain('elsewhere');
  });
});

describe('tables of care', () => {
  it('an episode takes its placement and the legal status of its first day', async () => {
    const result = await read(
      tables.care(
        {
          clae_person_id: 'P1',
          clae_cla_id: 'K1',
          clae_cla_placement_id: 'L1',
          clae_cla_episode_start_date: '2024-05-01',
          clae_cla_episode_start_reason: 'S',
          clae_cla_primary_need_code: 'N1',
          clae_cla_episode_ceased_date: '2024-06-01',
          clae_cla_episode_ceased_reason: 'X1',
        },
        {
          clae_person_id: 'P1',
          clae_cla_id: 'K1',
          clae_cla_placement_id: '',
          clae_cla_episode_start_date: '2024-06-01',
          clae_cla_episode_start_reason: 'P',
          clae_cla_primary_need_code: 'N1',
          clae_cla_episode_ceased_date: '',
          clae_cla_episode_ceased_reason: '',
        },
      ),
      tables.placements(
        {
          clap_cla_placement_id: 'L1',
          clap_cla_id: 'K1',
          clap_cla_placement_start_date: '2024-05-01',
          clap_cla_placement_end_date: '2024-06-01',
          clap_cla_placement_type: 'U4',
          clap_cla_placement_provider: 'PR1',
          clap_cla_placement_urn: '1',
          clap_cla_placement_postcode: 'AB1 2CD',
          clap_cla_placement_change_reason: 'CARPL',
        },
        {
          clap_cla_placement_id: 'L2',
          clap_cla_id: 'K1',
          clap_cla_placement_start_date: '2024-06-01',
          clap_cla_placement_end_date: '',
          clap_cla_placement_type: 'K2 - Children’s home',
          clap_cla_placement_provider: 'PR4',
          clap_cla_placement_urn: '2',
          clap_cla_placement_postcode: 'AB1 2CD',
          clap_cla_placement_change_reason: '',
        },
      ),
      tables.statuses(
        {
          lega_person_id: 'P1',
          lega_legal_status: 'V2',
          lega_legal_status_start_date: '2024-05-01',
          lega_legal_status_end_date: '2024-05-20',
        },
        {
          lega_person_id: 'P1',
          lega_legal_status: 'C2 Full care order',
          lega_legal_status_start_date: '2024-05-20',
          lega_legal_status_end_date: '',
        },
        {
          lega_person_id: 'P1',
          lega_legal_status: 'Care leaver',
          lega_legal_status_start_date: '2024-05-25',
          lega_legal_status_end_date: '',
        },
      ),
      tables.careReviews(
        { clar_cla_id: 'K1', clar_cla_review_date: '2024-06-10', clar_cla_review_participation: 'PN1', clar_cla_review_cancelled: 'N' },
        { clar_cla_id: 'K1', clar_cla_review_date: '2024-07-10', clar_cla_review_participation: '', clar_cla_review_cancelled: 'Y' },
      ),
      tables.missing(
        {
          miss_person_id: 'P1',
          miss_missing_episode_start_date: '2024-06-20',
          miss_missing_episode_type: 'Missing',
          miss_missing_episode_end_date: '2024-06-21',
        },
        {
          miss_person_id: 'P1',
          miss_missing_episode_start_date: '2023-06-20',
          miss_missing_episode_type: 'Missing',
          miss_missing_episode_end_date: '2023-06-21',
        },
      ),
    );
    expect(
      rowsOf(
        result,
        'careEpisodes',
        'startedOn',
        'reasonStarted',
        'legalStatus',
        'placementType',
        'placementProvider',
        'endedOn',
        'reasonEnded',
        'reasonPlacementChanged',
      ),
    ).toEqual([
      ['P1', '2024-05-01', 'S', 'V2', 'U4', 'PR1', '2024-06-01', 'X1', 'CARPL'],
      ['P1', '2024-06-01', 'P', 'C2', 'K2', 'PR4', null, null, null],
    ]);
    expect(careReviewRows(result)).toEqual([['P1', '2024-06-10', 'PN1']]);
    expect(rowsOf(result, 'missingIncidents', 'startedOn', 'incidentType')).toEqual([['P1', '2024-06-20', 'M']]);
    expect(rowsOf(result, 'missingFromHome', 'startedOn')).toEqual([['P1', '2023-06-20']]);
    expect(codesOf(result)).toEqual([]);
    expect(resultOf(result, childrenInCareRate, censusDay('2025-03-31')).numerator).toBe(1);
    expect(resultOf(result, placements3Plus, yearEnding('2025-03-31'))).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('without statuses or placements their columns were not returned', async () => {
    const result = await read(tables.care({ clae_person_id: 'P1', clae_cla_id: 'K1', clae_cla_episode_start_date: '2024-05-01' }));
    expect(resultOf(result, childrenInCareRate, censusDay('2025-03-31')).noValueReasons).toMatchObject([
      {
        code: 'column-not-returned',
        columns: expect.arrayContaining(['endedOn', 'legalStatus']),
        message: expect.stringMatching(/has no (DEC and LS|LS and DEC)/),
      },
    ]);
  });

  it('decisions for adoption, and adoptions', async () => {
    const result = await read(
      tables.permanence(
        {
          perm_person_id: 'P1',
          perm_adm_decision_date: '2024-05-01',
          perm_matched_date: '2024-08-01',
          perm_permanence_order_date: '2025-01-01',
          perm_permanence_order_type: 'Adoption order',
          perm_adopted_by_carer_flag: 'N',
          perm_number_of_adopters: 2,
        },
        {
          perm_person_id: 'P2',
          perm_adm_decision_date: '2024-05-01',
          perm_decision_reversed_date: '2024-09-01',
          perm_decision_reversed_reason: 'RD3',
        },
        { perm_person_id: 'P3', perm_permanence_order_date: '2025-01-01', perm_permanence_order_type: 'SGO' },
      ),
    );
    expect(rowsOf(result, 'adoptionPlacements', 'decidedOn', 'ceasedOn', 'reasonCeased')).toEqual([
      ['P1', '2024-05-01', null, null],
      ['P2', '2024-05-01', '2024-09-01', 'RD3'],
    ]);
    expect(rowsOf(result, 'adoptions', 'decidedOn', 'matchedOn', 'adopters', 'fosterCarerAdopted')).toEqual([
      ['P1', '2024-05-01', '2024-08-01', 2, 0],
    ]);
  });
});

describe('contacts, early help and pre-proceedings', () => {
  it('are read with their own columns', async () => {
    const outcome = (flags: object): string => JSON.stringify({ NEW_REFERRAL_FLAG: 'N', NFA_FLAG: 'N', ADVICE_FLAG: '', ...flags });
    const result = await read(
      tables.contacts(
        {
          cont_person_id: 'P1',
          cont_contact_date: '2024-05-01',
          cont_contact_source_code: '6',
          cont_contact_outcome_json: outcome({ NEW_REFERRAL_FLAG: 'Y', ADVICE_FLAG: 'Y' }),
        },
        {
          cont_person_id: 'P2',
          cont_contact_date: '2024-05-01',
          cont_contact_source_code: '6',
          cont_contact_outcome_json: outcome({ NFA_FLAG: 'Y' }),
        },
        { cont_person_id: 'P3', cont_contact_date: '2024-05-01', cont_contact_source_code: '6', cont_contact_outcome_json: outcome({}) },
        { cont_person_id: 'P4', cont_contact_date: '2024-05-01', cont_contact_source_code: '6', cont_contact_outcome_json: 'sent on' },
      ),
      tables.earlyHelp({
        earl_person_id: 'P1',
        earl_episode_start_date: '2024-05-01',
        earl_episode_end_date: '2024-06-01',
        earl_episode_end_reason: 'outcomes-met',
        earl_episode_organisation: 'A school',
      }),
      tables.episodes({ cine_person_id: 'P1', cine_referral_id: 'R1', cine_referral_date: '2024-05-01' }),
      tables.preProceedings({
        prep_person_id: 'P1',
        prep_pre_pro_decision_date: '2024-06-01',
        prep_pre_pro_letter_date: '2024-06-03',
        prep_pre_pro_meetings_num: 2,
        prep_pre_pro_outcome: 'PLACEHOLDER_DATA',
        prep_care_pro_letter_date: 'PLACEHOLDER_DATA',
      }),
    );
    expect(rowsOf(result, 'contacts', 'outcome')).toEqual([
      ['P1', 'referral'],
      ['P2', 'none'],
      ['P3', null],
      ['P4', 'unknown'],
    ]);
    expect(rowsOf(result, 'earlyHelpEpisodes', 'startedOn', 'endedOn', 'endReason', 'organisation')).toEqual([
      ['P1', '2024-05-01', '2024-06-01', 'outcomes-met', 'A school'],
    ]);
    expect(rowsOf(result, 'preProceedings', 'startedOn', 'letterSentOn', 'reviewMeetings')).toEqual([
      ['P1', '2024-06-01', '2024-06-03', 2],
    ]);
    const window = result.records.coverage.find(({ collection }) => collection === 'cin')!;
    expect(window.tables.find(({ table }) => table === 'preProceedings')!.columnsNotReturned).toContain('proceedingsLetterOn');
  });
});

describe('what an extract holds', () => {
  it('covers the days given, with the tables given', async () => {
    const result = await read(
      tables.person({ pers_person_id: 'P1' }),
      tables.episodes({ cine_person_id: 'P1', cine_referral_id: 'R1', cine_referral_date: '2024-05-01' }),
    );
    expect(
      result.records.coverage.map(({ collection, from, to, form, tables: held }) => [
        collection,
        isoDate(from),
        isoDate(to),
        form,
        held.map(({ table }) => table),
      ]),
    ).toEqual([['cin', '2019-04-01', '2025-09-30', 'ssd', ['children', 'cinEpisodes']]]);
  });

  it('is read from CSV files of any name, and what is no table of it is passed over', async () => {
    const { records, issues } = await readReturns({
      ssd: [
        {
          tables: [
            sourceFromText('a.csv', 'cine_person_id,cine_referral_id,cine_referral_date\nP1,R1,2024-05-01T00:00:00\n'),
            sourceFromText('b.csv', 'addr_table_id,addr_person_id\n1,P1\n'),
            sourceFromText('c.csv', 'csdq_person_id,csdq_sdq_score\nP1,12\n'),
          ],
          from: day('2019-04-01'),
          to: day('2025-09-30'),
        },
      ],
      defaultLaCode: '201',
    });
    expect(records.tables['cinEpisodes']!.rowCount).toBe(1);
    expect(issues.filter(({ code }) => !code.startsWith('column-')).map(({ code, file }) => [code, file])).toEqual([
      ['table-not-recognised', 'b.csv'],
      ['table-not-kept', 'c.csv'],
    ]);
  });

  it('names children by the id that the returns use', async () => {
    const result = await readReturns({
      ssd: [
        {
          tables: [
            tables.person({ pers_person_id: 'P1', pers_legacy_id: '417' }),
            tables.contacts({ cont_person_id: 'P1', cont_contact_date: '2024-05-01', cont_contact_source_code: '6' }),
          ],
          from: day('2019-04-01'),
          to: day('2025-09-30'),
          laCode: '201',
          childId: 'pers_legacy_id',
        },
      ],
    });
    expect(rowsOf(result, 'contacts', 'source')).toEqual([['417', '6']]);
  });

  it('says when nothing of it was recognised', async () => {
    const { issues } = await readReturns({
      ssd: [{ tables: [sourceFromText('x.csv', 'a,b\n1,2\n')], from: day('2019-04-01'), to: day('2025-09-30'), laCode: '201' }],
    });
    expect(issues.map(({ code }) => code)).toEqual(['table-not-recognised', 'no-table-recognised']);
  });
});
