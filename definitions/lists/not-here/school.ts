import { type NotHere, notHere } from '../../../src/lists/index.js';

const linked = 'The department links children to the national pupil database; an authority holds no such rows, only the figures.';

const ofSchool = (id: string, title: string, also: readonly string[], besides = '', nearest: readonly string[] = []): NotHere =>
  notHere(id, title, also, 'aggregates-only', besides === '' ? linked : `${linked} ${besides}`, nearest);

/** Attendance, attainment and schools. */
export const schoolNotHere: readonly NotHere[] = [
  ofSchool('cin-persistent-absence', 'Persistent absence: a tenth of sessions or more', [
    'absence',
    'persistent absentee',
    'attendance',
    'school',
  ]),
  ofSchool('cin-severe-absence', 'Severe absence: half of sessions or more', ['absence', 'severe absentee', 'attendance', 'school']),
  ofSchool('absence-authorised', 'Authorised absence', ['absence', 'illness', 'attendance', 'school']),
  ofSchool('absence-unauthorised', 'Unauthorised absence', ['absence', 'truancy', 'attendance', 'school']),
  notHere(
    'cin-attendance-in-spell',
    'Attendance while a child is in need, on a plan or in care',
    ['absence', 'attendance', 'school', 'virtual school'],
    'other-records',
    'It needs an authority’s own daily attendance; published figures follow the group of one day instead.',
  ),
  ofSchool(
    'cla-mid-year-school-moves',
    'Children in care who changed school within the school year',
    ['school moves', 'school stability', 'LAC', 'CLA'],
    '',
    ['placements-3plus'],
  ),
  ofSchool('cla-school-moves-any', 'Children in care who changed school at any time of the year', ['school moves', 'LAC', 'CLA'], '', [
    'placements-3plus',
  ]),
  ofSchool('cla-school-moves-2y', 'Children in care who changed school within two years', ['school moves', 'LAC', 'CLA'], '', [
    'placements-3plus',
  ]),
  ofSchool('ks2-rwm-expected', 'Expected standard in reading, writing and maths at key stage 2', [
    'attainment',
    'KS2',
    'SATs',
    'education',
  ]),
  ofSchool('ks4-attainment8', 'Average Attainment 8 at key stage 4', ['attainment', 'KS4', 'GCSE', 'education']),
  ofSchool('ks4-english-maths', 'English and maths at key stage 4', ['attainment', 'KS4', 'GCSE', 'education']),
  ofSchool('ks4-ebacc', 'English Baccalaureate: entries and points', ['attainment', 'KS4', 'EBacc', 'education']),
  ofSchool(
    'ks-progress-cla',
    'Progress between key stages',
    ['attainment', 'Progress 8', 'value added', 'education'],
    'Progress depends on results of all pupils in the country, so it cannot be worked out again elsewhere.',
  ),
  ofSchool('eyfs-good-level-of-development', 'Good level of development at the end of reception', [
    'EYFS',
    'early years',
    'school readiness',
  ]),
  ofSchool('suspension-share', 'Pupils suspended from school', ['fixed-term exclusion', 'suspension', 'exclusions']),
  ofSchool('permanent-exclusion-share', 'Pupils excluded from school for good', ['permanent exclusion', 'exclusions', 'expelled']),
  ofSchool('sen-share', 'Children with special educational needs', ['SEND', 'SEN support', 'EHCP']),
  ofSchool('fsm-share', 'Children in need who are eligible for free school meals', ['FSM', 'free school meals', 'poverty']),
];
