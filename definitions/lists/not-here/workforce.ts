import { type NotHere, notHere } from '../../../src/lists/index.js';

const census = 'It needs the workforce census, a row for each social worker, and not records of children.';

const ofWorkforce = (id: string, title: string, also: readonly string[], besides = '', nearest: readonly string[] = []): NotHere =>
  notHere(id, title, ['workforce', 'social workers', ...also], 'other-records', besides === '' ? census : `${census} ${besides}`, nearest);

/** Social workers. */
export const workforceNotHere: readonly NotHere[] = [
  ofWorkforce('social-worker-turnover', 'Turnover of social workers', ['leavers', 'retention', 'staff turnover']),
  ofWorkforce('agency-rate', 'Agency share of social workers', ['agency', 'locum', 'interim']),
  ofWorkforce('vacancy-rate', 'Vacant social worker posts', ['vacancy', 'vacancies', 'recruitment']),
  ofWorkforce('agency-covering-vacancies-share', 'Agency workers who cover vacancies', ['agency', 'locum', 'cover']),
  ofWorkforce('vacancies-covered-by-agency-share', 'Vacancies covered by agency workers', ['agency', 'locum', 'vacancy', 'cover']),
  ofWorkforce('caseload-mean', 'Average caseload of social workers', ['caseload', 'cases per worker']),
  ofWorkforce('caseload-distribution', 'Spread of caseloads', ['caseload', 'highest caseloads', 'median']),
  ofWorkforce('social-worker-absence', 'Working days that social workers missed', ['sickness', 'absence', 'sick leave']),
  ofWorkforce('social-worker-establishment', 'Social workers in post', ['establishment', 'headcount', 'FTE', 'posts']),
  ofWorkforce('social-worker-starters', 'Social workers who started', ['starters', 'recruitment', 'joiners']),
  ofWorkforce('social-worker-leavers', 'Social workers who left', ['leavers', 'reason for leaving']),
  ofWorkforce('social-worker-role-shares', 'Social workers by role', ['managers', 'case holders', 'senior practitioner']),
  ofWorkforce(
    'social-worker-attrition',
    'What became of the social workers of an earlier year',
    ['attrition', 'retention'],
    'Several years of it must be linked.',
  ),
  ofWorkforce('workforce-ethnicity', 'Ethnicity of social workers', ['ethnicity', 'ethnic minority', 'diversity']),
  ofWorkforce('workforce-ethnicity-vs-population', 'Ethnicity of social workers beside that of the population', [
    'ethnicity',
    'representation',
    'diversity',
  ]),
  ofWorkforce('workforce-ethnicity-seniority', 'Ethnicity of social workers by seniority', ['ethnicity', 'managers', 'diversity']),
  ofWorkforce('social-worker-pay', 'Pay of social workers', ['salary', 'pay', 'wages', 'bonus'], 'Pay stands in it from 2024 to 2025.'),
  notHere(
    'agency-social-worker-rate-quarterly',
    'Agency social workers and their price, by quarter',
    ['agency', 'price cap', 'workforce', 'locum'],
    'list-not-public',
    'The statutory quarterly return on agency social workers exists; its items were not read.',
    ['agency-rate'],
  ),
  notHere(
    'middle-leader-turnover',
    'Turnover of team managers and heads of service',
    ['managers', 'leadership', 'workforce', 'turnover'],
    'other-records',
    'It needs the workforce census or an authority’s own list of posts.',
    ['social-worker-turnover'],
  ),
];
