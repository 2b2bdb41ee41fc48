import { type IndicatorList, type ListRow, part, row, same } from '../../src/lists/index.js';

/** Lines before the one that only the edition in development has. */
const before: readonly ListRow[] = [
  row('1', 'Children in need on 31 March, as a rate', same('cin-rate-dfe-inclusive')),
  row('2', 'Repeat referrals within 12 months', same('re-referrals-12m')),
  row('3', 'Children who started to be looked after, as a rate', same('new-entrants-to-care-rate')),
  row('4', 'Children looked after on 31 March, as a rate', same('children-in-care-rate')),
  row(
    '5',
    'Unaccompanied children who started to be looked after, as a rate',
    same('new-entrants-to-care-rate-uasc-only'),
    part('new-entrants-to-care-rate-excluding-uasc', 'All the others, which its page shows beside them'),
  ),
  row(
    '6',
    'Unaccompanied children looked after on 31 March, as a rate',
    same('children-in-care-rate-uasc-only'),
    part('children-in-care-rate-excluding-uasc', 'All the others, which its page shows beside them'),
  ),
  row('7', 'Children looked after who changed school in mid-year', same('cla-mid-year-school-moves')),
  row('8', 'Absence of children in need', same('cin-attendance')),
  row('9', 'Absence of children on a plan', same('cin-attendance')),
  row('10', 'Absence of children looked after for a year', same('cin-attendance')),
  row('11', 'Persistent absence of children in need', same('cin-persistent-absence')),
  row('12', 'Persistent absence of children on a plan', same('cin-persistent-absence')),
  row('13', 'Persistent absence of children looked after for a year', same('cin-persistent-absence')),
  row('14', 'Severe absence of children in need', same('cin-severe-absence')),
  row('15', 'Severe absence of children on a plan', same('cin-severe-absence')),
  row('16', 'Severe absence of children looked after for a year', same('cin-severe-absence')),
  row('17', 'Expected standard at key stage 2, children in need', same('ks2-rwm-expected')),
  row('18', 'Expected standard at key stage 2, children on a plan', same('ks2-rwm-expected')),
  row('19', 'Expected standard at key stage 2, children looked after for a year', same('ks2-rwm-expected')),
  row('20', 'Attainment 8, children in need', same('ks4-attainment8')),
  row('21', 'Attainment 8, children on a plan', same('ks4-attainment8')),
  row('22', 'Attainment 8, children looked after for a year', same('ks4-attainment8')),
];

const inDevelopment = row('23', 'Initial conferences for each section 47 enquiry of the same year', same('icpc-to-s47-period-ratio'));

const factor = (code: string, asks: string): ListRow =>
  row(code, `Assessment factor: ${asks}`, same('assessment-factor-rate', 'Its breakdown by factor'));

/** Lines after it, as the edition in development numbers them. */
const after: readonly ListRow[] = [
  row('24', 'Child protection plans that were a second or later one', same('repeat-cpp-ever')),
  row('25', 'Child protection plans of two years or more', same('cpp-over-729-days-stock')),
  row('26', 'Hospital admissions for injuries under 15, as a rate', same('hospital-admissions-injury-0-14')),
  factor('27', 'domestic abuse of the child'),
  factor('28', 'domestic abuse of a parent'),
  factor('29', 'domestic abuse of another person'),
  factor('30', 'emotional abuse'),
  factor('31', 'abuse linked to faith or belief'),
  factor('32', 'neglect'),
  factor('33', 'physical abuse of a child by an adult'),
  factor('34', 'physical abuse of a child by a child'),
  factor('35', 'physical abuse, by whom not known'),
  factor('36', 'sexual abuse of a child by an adult'),
  factor('37', 'sexual abuse of a child by a child'),
  factor('38', 'sexual abuse, by whom not known'),
  factor('39', 'criminal exploitation'),
  factor('40', 'sexual exploitation'),
  factor('41', 'gangs'),
  factor('42', 'going missing'),
  factor('43', 'trafficking'),
  row('44', 'Children who left care under a special guardianship order', same('ceased-care-sgo')),
  row('45', 'Children who left care under a residence or child arrangements order', same('ceased-care-cao')),
  row('46', 'Children looked after with three or more placements in the year', same('placements-3plus')),
  row('47', 'Children looked after over 20 miles from home', same('placement-over-20-miles')),
  row('48', 'Months from the decision for adoption to the match', same('adoption-decision-to-match')),
  row('49', 'Children looked after in foster care', same('foster-care-share')),
  row('50', 'Children looked after in secure and children’s homes', same('residential-share')),
  row('51', 'Children looked after in semi-independent or supported accommodation', same('supported-accommodation-share')),
  row('52', 'Average strengths and difficulties score', same('sdq-average-score')),
  row('53', 'Care leavers of 17 and 18 in education, employment or training', same('care-leavers-eet')),
  row('54', 'Care leavers of 19 to 21 in education, employment or training', same('care-leavers-eet')),
  row('55', 'Care leavers of 17 and 18 in suitable accommodation', same('care-leavers-suitable-accommodation')),
  row('56', 'Care leavers of 19 to 21 in suitable accommodation', same('care-leavers-suitable-accommodation')),
  row('57', 'Children’s services as a share of the authority’s spending', same('cs-share-of-la-spend')),
  row('58', 'Spending on children’s services for each child', same('cs-spend-per-child')),
  row('59', 'Share of that spending that does not go to children looked after', same('non-cla-share-of-cs-spend')),
  row('60', 'Authorities whose leaders Ofsted judged outstanding', same('ofsted-leadership-rating')),
  row('61', 'Authorities whose leaders Ofsted judged good', same('ofsted-leadership-rating')),
  row('62', 'Authorities whose leaders Ofsted judged to need improvement', same('ofsted-leadership-rating')),
  row('63', 'Authorities whose leaders Ofsted judged inadequate', same('ofsted-leadership-rating')),
  row('64', 'Turnover of social workers', same('social-worker-turnover')),
  row('65', 'Agency social workers, as a rate', same('agency-rate')),
  row('66', 'Vacant social worker posts, as a rate', same('vacancy-rate')),
  row('67', 'Average caseload', same('caseload-mean')),
  row('68', 'Children looked after who had three or more social workers', same('cla-3plus-social-workers')),
  row('69', 'Social workers from ethnic minorities', same('workforce-ethnicity')),
];

const onPagesOnly: readonly ListRow[] = [
  row('page 1', 'Ethnicity of social workers beside that of the population', same('workforce-ethnicity-vs-population')),
  row('page 2', 'Ethnicity of social workers by seniority', same('workforce-ethnicity-seniority')),
];

const emptyEnabler = row('enabler', 'Multi-agency working: an enabler without a measure', part('multi-agency-gap'));

const title = 'Outcomes and enablers dashboard';
const publisher = 'Department for Education';
const codes = 'The order of lines in the dashboard’s own table of them; “page” and “enabler” stand outside it.';
const howRead = 'The source of the dashboard, its table of lines and its data were read.';

/** The dashboard as it is published. */
export const dashboard: IndicatorList = {
  name: 'dashboard',
  title,
  publisher,
  edition: '27 April 2026, 68 lines',
  read: 'official',
  howRead,
  codes,
  rows: [...before, ...after.map((line) => ({ ...line, code: String(Number(line.code) - 1) })), ...onPagesOnly, emptyEnabler],
};

/** The dashboard as it is being developed: what it has beyond the published one, and where its numbers go on. */
export const dashboardDevelopment: IndicatorList = {
  name: 'dashboard-development',
  title: `${title}, in development`,
  publisher,
  edition: '5 May 2026, 69 lines',
  read: 'official',
  howRead: `${howRead} Only the line that the published one lacks stands here; every line after it has a number one higher.`,
  codes,
  rows: [inDevelopment],
};
