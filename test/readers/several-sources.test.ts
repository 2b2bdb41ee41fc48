import { describe, expect, it } from 'vitest';
import { cppOver2YearsStock, referralCount } from '../../definitions/index.js';
import { type ReadReturns, type Returns, readReturns, sourceFromText } from '../../src/readers/index.js';
import { calculate } from '../../src/results/index.js';
import { censusDay, day, isoDate, yearEnding } from '../../src/time/index.js';
import { list, rowsOf } from './annex-a/support.js';
import { census, child, referral } from './cin/support.js';
import { tables } from './ssd/support.js';

const told = ({ issues }: ReadReturns): readonly (readonly [string, string | null, string | null, number, string])[] =>
  issues.flatMap(({ code, table, column, count, message }) =>
    code.startsWith('sources-') ? [[code, table, column, count, message] as const] : [],
  );

const read = (returns: Returns): Promise<ReadReturns> => readReturns({ defaultLaCode: '201', ...returns });

const plan = (start: string, end = ''): string =>
  `<ChildProtectionPlans><CPPstartDate>${start}</CPPstartDate>${end === '' ? '' : `<CPPendDate>${end}</CPPendDate>`}<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse></ChildProtectionPlans>`;

const cin = sourceFromText(
  'cin.xml',
  census(
    child('417', referral('2024-05-01', plan('2024-06-01'))) +
      child('B', referral('2024-06-01', plan('2024-07-01', '2025-01-01'))) +
      child('C', referral('2024-07-01')),
    { year: 2025 },
  ),
);

const dataset = (...episodes: readonly Readonly<Record<string, string>>[]): Returns => ({
  ssd: [
    {
      tables: [
        tables.person(
          { pers_person_id: '00417', pers_sex: 'M', pers_ethnicity: 'WBRI', pers_dob: '2015-02-28' },
          { pers_person_id: 'B', pers_sex: 'F', pers_ethnicity: 'WBRI', pers_dob: '2015-02-28' },
        ),
        tables.episodes(...episodes),
      ],
      from: day('2020-04-01'),
      to: day('2025-09-30'),
    },
  ],
});

const episode = (person: string, date: string, source = '1A', need = 'N1', closed = ''): Readonly<Record<string, string>> => ({
  cine_person_id: person,
  cine_referral_id: `${person} ${date}`,
  cine_referral_date: date,
  cine_referral_source_code: source,
  cine_cin_primary_need_code: need,
  cine_referral_nfa: 'N',
  cine_close_date: closed,
  cine_close_reason: '',
});

describe('two sources of one authority', () => {
  it('what they say differently is told, by table and column, and children written otherwise are one', async () => {
    const result = await read({
      cin: [cin],
      ...dataset(
        episode('00417', '2024-05-01', '6'),
        episode('B', '2024-06-01', '1A', 'N1', '2024-12-01'),
        episode('B', '2024-10-01'),
        // After the days that both hold.
        episode('B', '2025-05-01'),
      ),
    });
    expect(told(result)).toEqual([
      [
        'sources-disagree',
        'children',
        'sex',
        1,
        '1 child has another sex in the CIN census return than in the Standard Safeguarding Dataset.',
      ],
      [
        'sources-hold-other-rows',
        'cinEpisodes',
        null,
        1,
        '1 of 3 referrals of days that both hold are in the CIN census return and not in the Standard Safeguarding Dataset.',
      ],
      [
        'sources-hold-other-rows',
        'cinEpisodes',
        null,
        1,
        '1 of 3 referrals of days that both hold are in the Standard Safeguarding Dataset and not in the CIN census return.',
      ],
      [
        'sources-disagree',
        'cinEpisodes',
        'referralSource',
        1,
        '1 of 2 referrals that are in the CIN census return and in the Standard Safeguarding Dataset have another referralSource in each.',
      ],
      [
        'sources-disagree',
        'cinEpisodes',
        'closedOn',
        1,
        '1 of 2 referrals that are in the CIN census return and in the Standard Safeguarding Dataset have another closedOn in each.',
      ],
    ]);
    expect(JSON.stringify(told(result))).not.toContain('417');
  });

  it('the later takes the place of the tables that it holds, and no others', async () => {
    const result = await read({ cin: [cin], ...dataset(episode('00417', '2024-05-01', '6'), episode('B', '2025-05-01')) });
    expect(rowsOf(result, 'cinEpisodes', 'referredOn', 'referralSource')).toEqual([
      ['00417', '2024-05-01', '6'],
      ['B', '2025-05-01', '1A'],
    ]);
    // The plans are in the census alone.
    expect(rowsOf(result, 'childProtectionPlans', 'startedOn')).toEqual([
      ['00417', '2024-06-01'],
      ['B', '2024-07-01'],
    ]);
    const [count] = calculate(result.records, [referralCount], { periods: [yearEnding('2025-03-31')], authorities: ['201'] });
    expect(count!.numerator).toBe(1);
    const [stock] = calculate(result.records, [cppOver2YearsStock], { periods: [censusDay('2025-03-31')], authorities: ['201'] });
    expect(stock).toMatchObject({ numerator: 0, denominator: 1 });
    expect(result.records.coverage.map(({ form, from, to }) => [form, isoDate(from), isoDate(to)])).toEqual([
      [undefined, '2024-04-01', '2025-03-31'],
      ['ssd', '2020-04-01', '2025-09-30'],
    ]);
  });

  it('as first returned, a year is made of the source that first covers it', async () => {
    const { records } = await read({ cin: [cin], ...dataset(episode('00417', '2024-05-01', '6'), episode('B', '2025-05-01')) });
    const counts = (as: 'latest' | 'first-returned') =>
      calculate(records, [referralCount], { periods: [yearEnding('2025-03-31')], authorities: ['201'], as })[0]!.numerator;
    expect([counts('latest'), counts('first-returned')]).toEqual([1, 3]);
  });

  it('a row of an earlier return is looked for in the later source, whatever lies between', async () => {
    const before = sourceFromText(
      'cin-2020.xml',
      census(child('B', referral('2019-05-01')) + child('D', referral('2019-06-01')), { year: 2020 }),
    );
    const result = await read({ cin: [before, cin], ...dataset(episode('B', '2019-05-01')) });
    const { closedOn } = result.records.tables['cinEpisodes']!.columns;
    // B is in the dataset and open; D is in no later return, and unknown after 31 March 2020.
    expect(rowsOf(result, 'cinEpisodes', 'referredOn', 'closedOn')).toEqual([
      ['B', '2019-05-01', null],
      ['D', '2019-06-01', 'unknown'],
    ]);
    expect(closedOn!.unknown![1]).toBe(day('2020-03-31'));
  });

  it('an extract of Annex A says what came after the census', async () => {
    const person = ['B', 'F', 'WBRI', '28/02/2015', '10'];
    const result = await read({
      cin: [cin],
      annexA: [
        {
          lists: [
            list(
              'List 7',
              [...person, 'No', '01/07/2024', 'NEG', 'NEG', '01/01/2025', 0],
              [...person, 'No', '01/05/2025', 'NEG', 'NEG', '', 1],
            ),
          ],
          madeOn: day('2025-06-30'),
          laCode: '201',
        },
      ],
    });
    expect(rowsOf(result, 'childProtectionPlans', 'startedOn', 'endedOn')).toEqual([
      // Open at the end of the census, and not in the list of plans open since December.
      ['417', '2024-06-01', 'unknown'],
      ['B', '2024-07-01', '2025-01-01'],
      ['B', '2025-05-01', null],
    ]);
    expect(told(result)).toEqual([]);
  });

  it('sources of one kind are parts or years of one, and are not compared', async () => {
    const again = sourceFromText('cin-2.xml', census(child('E', referral('2024-05-01')), { year: 2025 }));
    expect(told(await read({ cin: [cin, again] }))).toEqual([]);
  });
});
