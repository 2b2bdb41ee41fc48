import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import type { Definition } from '../../src/language/index.js';
import { type Cell, type Returns, readReturns, sourceFromText, tableFromObjects } from '../../src/readers/index.js';
import { plainValue, type Records } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { generateAuthority, recordsOf } from '../../src/synthetic/index.js';
import { addMonths, censusDay, type Day, day, isoDate, NULL, type Period, quarterEnding, yearEnding } from '../../src/time/index.js';

type Row = Readonly<Record<string, Cell>>;

/** The rows of a table, each made of what its columns hold, its number and its child. */
function rowsWith<T>(
  { tables }: Records,
  name: string,
  make: (value: (column: string) => Cell, at: number, child: string) => T,
): readonly T[] {
  const { rowCount, columns, keys } = tables[name]!;
  const ids = tables['children']!.columns['childId']!;
  return Array.from({ length: rowCount }, (_, at) =>
    make((column) => plainValue(columns[column]!, at) as Cell, at, String(plainValue(ids, name === 'children' ? at : keys.child![at]!))),
  );
}

/** What a row stands in, as an id of its own; empty for none. */
function keyOf({ tables }: Records, name: string, which: 'cinEpisode' | 'assessment' | 'childProtectionPlan', at: number): string {
  const row = tables[name]!.keys[which]![at]!;
  return row === NULL ? '' : `${which} ${row}`;
}

/** The factors of each assessment. */
function factorsOf(given: Records): ReadonlyMap<string, readonly string[]> {
  const factors = new Map<string, string[]>();
  rowsWith(given, 'assessmentFactors', (value, at) => {
    const own = keyOf(given, 'assessmentFactors', 'assessment', at);
    factors.set(own, [...(factors.get(own) ?? []), String(value('factor'))]);
  });
  return factors;
}

/** The records of an authority as tables of the dataset: an id for each row, and a placement and a legal status for each episode. */
function asDataset(given: Records): Readonly<Record<string, readonly Row[]>> {
  const rows = (name: string, make: (value: (column: string) => Cell, at: number, child: string) => Row): readonly Row[] =>
    rowsWith(given, name, make);
  const key = (name: string, which: 'cinEpisode' | 'assessment' | 'childProtectionPlan', at: number): string =>
    keyOf(given, name, which, at);
  const yesNo = (value: Cell): Cell => (value === null ? '' : value ? 'Y' : 'N');
  return {
    ssd_person: rows('children', (value, _, child) => ({
      pers_person_id: child,
      pers_sex: value('sex'),
      pers_ethnicity: value('ethnicity'),
      pers_dob: value('birthDate'),
      pers_expected_dob: value('expectedBirthDate'),
      pers_death_date: value('deathDate'),
    })),
    ssd_cin_episodes: rows('cinEpisodes', (value, at, child) => ({
      cine_person_id: child,
      cine_referral_id: `cinEpisode ${at}`,
      cine_referral_date: value('referredOn'),
      cine_referral_source_code: value('referralSource'),
      cine_cin_primary_need_code: value('primaryNeed'),
      cine_referral_nfa: yesNo(value('referralNoFurtherAction')),
      cine_close_date: value('closedOn'),
      cine_close_reason: value('closureReason'),
    })),
    ssd_cin_assessments: rows('assessments', (value, at, child) => ({
      cina_person_id: child,
      cina_assessment_id: `assessment ${at}`,
      cina_referral_id: key('assessments', 'cinEpisode', at),
      cina_assessment_start_date: value('startedOn'),
      cina_assessment_auth_date: value('authorisedOn'),
    })),
    ssd_assessment_factors: [...factorsOf(given)].map(([assessment, codes]) => ({
      cinf_assessment_id: assessment,
      cinf_assessment_factors_json: JSON.stringify(codes),
    })),
    ssd_cin_plans: rows('cinPlans', (value, at, child) => ({
      cinp_person_id: child,
      cinp_referral_id: key('cinPlans', 'cinEpisode', at),
      cinp_cin_plan_start_date: value('startedOn'),
      cinp_cin_plan_end_date: value('endedOn'),
    })),
    ssd_s47_enquiry: rows('section47Enquiries', (value, at, child) => ({
      s47e_person_id: child,
      s47e_s47_enquiry_id: `enquiry ${at}`,
      s47e_referral_id: key('section47Enquiries', 'cinEpisode', at),
      s47e_s47_start_date: value('startedOn'),
      s47e_s47_nfa: yesNo(value('conferenceNotRequired')),
    })),
    ssd_initial_cp_conference: [
      ...rows('section47Enquiries', (value, at) => ({
        icpc_s47_enquiry_id: `enquiry ${at}`,
        icpc_referral_id: key('section47Enquiries', 'cinEpisode', at),
        icpc_icpc_transfer_in: 'N',
        icpc_icpc_date: value('initialConferenceOn'),
        icpc_icpc_target_date: value('conferenceTargetOn'),
      })),
      ...rows('cinEpisodes', (value, at) => ({
        icpc_referral_id: `cinEpisode ${at}`,
        icpc_icpc_transfer_in: 'Y',
        icpc_icpc_date: value('transferInConferenceOn'),
      })),
    ].filter(({ icpc_icpc_date: on }) => on !== null),
    ssd_cp_plans: rows('childProtectionPlans', (value, at, child) => ({
      cppl_person_id: child,
      cppl_cp_plan_id: `childProtectionPlan ${at}`,
      cppl_referral_id: key('childProtectionPlans', 'cinEpisode', at),
      cppl_cp_plan_ola: 'N',
      cppl_cp_plan_start_date: value('startedOn'),
      cppl_cp_plan_end_date: value('endedOn'),
      cppl_cp_plan_initial_category: value('initialCategoryOfAbuse'),
      cppl_cp_plan_latest_category: value('latestCategoryOfAbuse'),
    })),
    ssd_cp_reviews: rows('cppReviews', (value, at) => ({
      cppr_cp_plan_id: key('cppReviews', 'childProtectionPlan', at),
      cppr_cp_review_date: value('heldOn'),
    })),
    ssd_cla_episodes: rows('careEpisodes', (value, at, child) => ({
      clae_person_id: child,
      clae_cla_id: child,
      clae_cla_placement_id: `placement ${at}`,
      clae_cla_episode_start_date: value('startedOn'),
      clae_cla_episode_start_reason: value('reasonStarted'),
      clae_cla_primary_need_code: value('categoryOfNeed'),
      clae_cla_episode_ceased_date: value('endedOn'),
      clae_cla_episode_ceased_reason: value('reasonEnded'),
    })),
    ssd_cla_placement: rows('careEpisodes', (value, at, child) => ({
      clap_cla_placement_id: `placement ${at}`,
      clap_cla_id: child,
      clap_cla_placement_start_date: value('startedOn'),
      clap_cla_placement_end_date: value('endedOn'),
      clap_cla_placement_type: value('placementType'),
      clap_cla_placement_provider: value('placementProvider'),
      clap_cla_placement_urn: value('placementUrn'),
      clap_cla_placement_postcode: value('placementPostcode'),
      clap_cla_placement_change_reason: value('reasonPlacementChanged'),
    })),
    ssd_legal_status: rows('careEpisodes', (value, _, child) => ({
      lega_person_id: child,
      lega_legal_status: value('legalStatus'),
      lega_legal_status_start_date: value('startedOn'),
      lega_legal_status_end_date: value('endedOn'),
    })),
    ssd_cla_reviews: rows('careReviews', (value, _, child) => ({
      clar_cla_id: child,
      clar_cla_review_date: value('heldOn'),
      clar_cla_review_participation: value('participation'),
      clar_cla_review_cancelled: 'N',
    })),
  };
}

/** The same as payloads of the child-level submission. */
function asSubmission(given: Records): readonly unknown[] {
  const factors = factorsOf(given);
  const within = (name: string, make: (value: (column: string) => Cell, at: number) => object) => {
    const byEpisode = new Map<string, object[]>();
    rowsWith(given, name, (value, at) => {
      const own = keyOf(given, name, 'cinEpisode', at);
      byEpisode.set(own, [...(byEpisode.get(own) ?? []), make(value, at)]);
    });
    return byEpisode;
  };
  const assessments = within('assessments', (value, at) => ({
    start_date: value('startedOn'),
    authorisation_date: value('authorisedOn'),
    factors: factors.get(`assessment ${at}`) ?? [],
  }));
  const needPlans = within('cinPlans', (value) => ({ start_date: value('startedOn'), end_date: value('endedOn') }));
  const enquiries = within('section47Enquiries', (value) => ({
    start_date: value('startedOn'),
    icpc_required_flag: value('conferenceNotRequired') === null ? null : !value('conferenceNotRequired'),
    icpc_date: value('initialConferenceOn'),
  }));
  const plans = within('childProtectionPlans', (value) => ({ start_date: value('startedOn'), end_date: value('endedOn') }));
  const episodes = new Map<string, object[]>();
  rowsWith(given, 'cinEpisodes', (value, at, child) => {
    const own = `cinEpisode ${at}`;
    const episode = {
      referral_date: value('referredOn'),
      referral_source: value('referralSource'),
      referral_no_further_action_flag: value('referralNoFurtherAction'),
      closure_date: value('closedOn'),
      closure_reason: value('closureReason'),
      child_and_family_assessments: assessments.get(own) ?? [],
      child_in_need_plans: needPlans.get(own) ?? [],
      section_47_assessments: enquiries.get(own) ?? [],
      child_protection_plans: plans.get(own) ?? [],
    };
    episodes.set(child, [...(episodes.get(child) ?? []), episode]);
  });
  return rowsWith(given, 'children', (value, _, child) => ({
    la_code: 201,
    Children: {
      la_child_id: child,
      child_details: {
        sex: value('sex'),
        ethnicity: value('ethnicity'),
        date_of_birth: value('birthDate'),
        expected_date_of_birth: value('expectedBirthDate'),
      },
      social_care_episodes: episodes.get(child) ?? [],
    },
  }));
}

/** The same as lists of Annex A made on a day: what lasted or happened in the six months up to it. */
function asAnnexA(given: Records, madeOn: Day): readonly (readonly [string, readonly (readonly Cell[])[]])[] {
  const from = isoDate(addMonths(madeOn, -6));
  const to = isoDate(madeOn);
  const people = new Map(
    rowsWith(
      given,
      'children',
      (value, _, child) => [child, [child, value('sex'), value('ethnicity'), value('birthDate'), ''] as const] as const,
    ),
  );
  const named = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age'];
  const list = (
    name: string,
    table: string,
    isHeld: (value: (column: string) => Cell) => boolean,
    columns: Readonly<Record<string, (value: (column: string) => Cell) => Cell>>,
  ): readonly [string, readonly (readonly Cell[])[]] => [
    name,
    [
      [...named, ...Object.keys(columns)],
      ...rowsWith(given, table, (value, _, child) =>
        isHeld(value) ? [...people.get(child)!, ...Object.values(columns).map((column) => column(value))] : null,
      ).filter((row) => row !== null),
    ],
  ];
  const of =
    (column: string) =>
    (value: (column: string) => Cell): Cell =>
      value(column);
  const lasted =
    (start: string, end: string) =>
    (value: (column: string) => Cell): boolean =>
      String(value(start)) <= to && (value(end) === null || String(value(end)) >= from);
  const answer =
    (column: string) =>
    (value: (column: string) => Cell): Cell =>
      value(column) === null ? '' : value(column) ? 'a) Yes' : 'b) No';
  /** Children whose care goes on, by the day it started: list 8 has one row of a child, with its latest placement and status. */
  const care = new Map<string, readonly Cell[]>();
  let started: Cell = null;
  rowsWith(given, 'careEpisodes', (value, _, child) => {
    if (value('reasonStarted') === 'S' || !care.has(child)) started = value('startedOn');
    const isHeld = value('endedOn') === null || value('reasonEnded') === 'X1' || String(value('endedOn')) >= from;
    const ends = value('reasonEnded') === 'X1' ? [null, null] : [value('endedOn'), value('reasonEnded')];
    if (isHeld)
      care.set(child, [
        ...people.get(child)!,
        started,
        value('categoryOfNeed'),
        value('startedOn'),
        value('legalStatus'),
        ...ends,
        value('startedOn'),
        value('placementType'),
        value('placementProvider'),
      ]);
    else care.delete(child);
  });
  return [
    list('List 3', 'cinEpisodes', (value) => String(value('referredOn')) >= from, {
      'Date of Referral': of('referredOn'),
      'Referral Source': of('referralSource'),
      'Referral NFA?': answer('referralNoFurtherAction'),
    }),
    list('List 6', 'cinEpisodes', (value) => value('referralNoFurtherAction') !== true && lasted('referredOn', 'closedOn')(value), {
      'CIN Start Date': of('referredOn'),
      'Primary Need Code': of('primaryNeed'),
      'CIN Closure Date': of('closedOn'),
      'Reason for Closure': of('closureReason'),
    }),
    list('List 4', 'assessments', lasted('startedOn', 'authorisedOn'), {
      'Continuous Assessment Start Date': of('startedOn'),
      'Continuous Assessment Date of Authorisation': of('authorisedOn'),
    }),
    list('List 7', 'childProtectionPlans', lasted('startedOn', 'endedOn'), {
      'Child Protection Plan Start Date': of('startedOn'),
      'Initial Category of Abuse': of('initialCategoryOfAbuse'),
      'Latest Category of Abuse': of('latestCategoryOfAbuse'),
      'Child Protection Plan End Date': of('endedOn'),
      'Number of Previous Child Protection Plans': of('previousPlans'),
    }),
    [
      'List 8',
      [
        [
          ...named,
          'Date Started to be Looked After',
          'Child’s Category of Need',
          'Start date of current legal status',
          'Child’s Legal Status',
          'Date Ceased to be Looked After',
          'Reason Ceased to be Looked After',
          'Start Date of Most Recent Placement',
          'Placement Type',
          'Placement Provider',
        ],
        ...care.values(),
      ],
    ],
  ];
}

const figureOf = ({ numerator, denominator, value }: Result) => ({ numerator, denominator, value });

const authority = generateAuthority({
  laCode: '201',
  newLaCode: 'E09000001',
  name: 'Same',
  seed: 11,
  children: 6000,
  firstYearEnding: 2021,
  years: 5,
});
const records = recordsOf([authority]);

/** How many definitions a source answers, each as the records it was made of do; where it leaves something unknown it need not. */
async function answersOf(
  returns: Returns,
  periods: readonly Period[],
  asked: readonly Definition[] = definitions,
): Promise<readonly string[]> {
  const { records: read, issues } = await readReturns(returns);
  const told = issues.filter(({ severity, code }) => severity !== 'information' && code !== 'column-missing');
  expect(told.map(({ code, table, column }) => [code, table, column])).toEqual([]);
  const expected = calculate(records, asked, { periods, authorities: ['201'] });
  const found = calculate({ ...read, population: records.population, series: records.series }, asked, {
    periods,
    authorities: ['201'],
  });
  const same = found.filter(({ value, unknown }) => value !== null && unknown.numerator + unknown.cohort === 0);
  for (const result of same) {
    const own = expected.find(({ indicator, period }) => indicator === result.indicator && period.start === result.period.start)!;
    expect(figureOf(result), `${result.indicator} ${result.period.start}`).toEqual(figureOf(own));
  }
  return [...new Set(same.map(({ indicator }) => indicator))];
}

describe('the same children give the same figures', () => {
  it('as tables of the dataset', async () => {
    const tables = Object.entries(asDataset(records)).map(([name, rows]) => tableFromObjects(name, rows));
    const answered = await answersOf({ ssd: [{ tables, from: day('2020-04-01'), to: day('2025-03-31'), laCode: '201' }] }, [
      yearEnding('2025-03-31'),
    ]);
    expect(answered.length).toBeGreaterThan(20);
    expect(answered).toEqual(
      expect.arrayContaining(['placements-3plus', 're-referrals-12m', 'long-term-stability', 'assessments-within-45-days']),
    );
  });

  it('as a child-level submission', async () => {
    const files = [sourceFromText('submission.json', JSON.stringify(asSubmission(records)))];
    // The placements are not written above, so what is asked is of the census alone.
    const ofNeed = definitions.filter(({ history }) => history.every(({ collection }) => collection === 'cin'));
    const answered = await answersOf(
      { cscApi: [{ files, from: day('2020-04-01'), to: day('2025-03-31') }] },
      [yearEnding('2025-03-31')],
      ofNeed,
    );
    expect(answered.length).toBeGreaterThan(10);
    expect(answered).toEqual(expect.arrayContaining(['re-referrals-12m', 's47-rate', 'assessment-factor-rate']));
  });

  it('as lists of Annex A, on its day and in its quarter', async () => {
    const madeOn = day('2025-03-31');
    const lists = asAnnexA(records, madeOn).map(([name, rows]) => ({ name, rows }));
    const answered = await answersOf({ annexA: [{ lists, madeOn, laCode: '201' }] }, [
      censusDay('2025-03-31'),
      quarterEnding('2025-03-31'),
    ]);
    expect(answered).toEqual(
      expect.arrayContaining(['children-in-care-rate', 'cpp-over-2-years-stock', 'referral-count', 'assessments-within-45-days']),
    );
  });
});
