import { aggregated } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** The share of school sessions that children in need, on plans and in care missed. */
export const cinAttendance = aggregated({
  id: 'cin-attendance',
  version: 1,
  added: '2026-11-28',
  status: 'active',
  title: 'School sessions missed by children in need, on plans and in care',
  summary:
    'Of all school sessions that pupils who were children in need, on a child protection plan or looked after could have attended in a school year, the share they missed, for any reason.',
  rationale:
    'School is where children are seen, learn and are kept safe, and children known to social care miss far more of it than others.',
  framework: 'together',
  level: 'outcome',
  countingUnit: 'One session, a morning or an afternoon, of one pupil',
  unit: 'percent',
  editions: [
    { from: '2018-09-01', to: '2019-08-31', note: 'Groups on 31 March 2019.', comparable: 'with-previous' },
    {
      from: '2020-09-01',
      note: 'Sessions missed for reasons of COVID-19 had a code of their own in 2020 to 2021, which is not counted here.',
      comparable: 'break',
    },
  ],

  cohort:
    'pupils aged 5 to 15 on the 31 August before the school year who on 31 March within it were children in need, on a child protection plan, or looked after for twelve months, and whose absence is known',
  exclusions: [
    {
      id: 'without-absence-data',
      who: 'children whom no state-funded school in England returned, or who could not be matched to a pupil',
      because: 'Nothing is known of the sessions they could have attended.',
      source: 'outcomesMethodology',
    },
  ],
  numerator: { counts: 'sessions missed by these pupils in the school year, authorised or not' },
  denominator: { counts: 'sessions that these pupils could have attended in the school year' },
  isPart: true,
  per: 100,
  breakdowns: [
    {
      id: 'group',
      title: 'Group on 31 March: the first of these that a child was in',
      strata: [
        { value: 'cla-12-months', label: 'Looked after for twelve months' },
        { value: 'cpp', label: 'On a child protection plan' },
        { value: 'cin', label: 'In need, with neither' },
      ],
      unknownLabel: 'Group not known',
      addsUp: true,
    },
  ],

  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['academic-year'],
    why: 'Pupils are matched once a year, after the school year has ended.',
  },
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',

  direction: {
    kind: 'contextual',
    because:
      'A child who is ill, disabled or between placements may miss school for good reason, and a child at school is seen. The figure does not tell the two apart.',
    high: 'Children are ill, anxious, excluded, without a place or kept at home; or more of the group are disabled.',
    low: 'Children are at school; or those who are not are on no roll, and in no figure.',
    not: 'It does not show what children’s social care did: schools, health and housing decide much of it.',
    published: [{ publisher: 'LAIT', polarity: 'Low' }],
  },
  context: [
    {
      field: 'disability-share',
      why: 'Disabled children miss more sessions for their health, and some authorities count all of them as in need.',
    },
    { field: 'age-mix', why: 'Older pupils miss more.' },
    { field: 'local-commentary', why: 'Local schools, transport and health services stand behind it.' },
  ],
  questions: [
    'Which of the missed sessions were authorised, and for illness?',
    'How many of the children are on no school’s roll, and so in neither number?',
    'What do the virtual school and the schools themselves see this term?',
  ],
  unintendedConsequences: ['Sessions could be coded as attended elsewhere, or children taken off a roll, to bring the share down.'],
  notFor: 'It is not for ranking authorities or schools, and not for judging the work of a social worker.',
  influence: { kind: 'shared', note: 'Schools and families first; social care can help both.', agencies: ['schools', 'health'] },

  interpretations: [
    {
      question: 'Whose sessions: those of the group on a day, or those within a spell of help?',
      chosen: 'All sessions of the year, of children who were in the group on 31 March.',
      others: ['Only sessions on days within a spell of need, plan or care, from the authority’s own attendance data.'],
      why: 'It is how the figures are published; the group changes from week to week, and a day fixes it.',
      verification: 'official',
    },
    {
      question: 'Which group is a child in who is in several?',
      chosen: 'Looked after before plan before need, so the groups do not overlap and their sessions add up.',
      others: ['Every group that holds the child, so that groups overlap.'],
      why: 'It is how the figures are published.',
      verification: 'official',
    },
  ],

  caveats: [
    'No authority can work it out from its own returns: pupils are matched in the national pupil database, and figures come up to two terms after the year.',
    'The school year 2019 to 2020 has no figure.',
    'The whole is the three groups added up; published tables show each group for itself.',
    'Attendance that schools share day by day does not cover all schools and is not this figure.',
  ],

  sources: [
    cite('Groups on 31 March, their order, and sessions missed over possible sessions', 'outcomesMethodology', 'official'),
    cite('Lower is better, by its tables of local authorities', 'lait', 'relayed', 'codes 367, 368 and 201'),
    cite('That the draft measure of attendance became absence in three groups', 'dashboardSupportingInformation', 'official'),
    cite('That attendance must be linked, comes late and is not complete', 'adcsResponse', 'relayed', 'outcome 1'),
    cite('That the three groups are added up to one whole', 'proposal', 'proposed'),
  ],

  collectability: 'linkage-needed',
  publishedAs: [
    {
      publication: 'Outcomes for children in need, including children looked after',
      where: 'absence, overall, school type total, by group on 31 March',
      agreement: 'Each group’s share is worked out again from the published sessions; the whole of the three is not published.',
    },
  ],
  listedIn: ['draft-2023', 'indicator-update-2023-12', 'dashboard', 'lait', 'adcs-2023'],
  listNames: [
    { list: 'draft-2023', name: 'School attendance of children in need' },
    { list: 'dashboard', name: 'Overall absence' },
  ],
  aliases: ['absence', 'school absence', 'overall absence rate'],
  related: [
    { id: 'cino-rate', relation: 'companion', note: 'The largest of the three groups, counted from the census.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'The group in care, of any length.' },
  ],
  dataOwner: 'the Department for Education',
  examples: { counted: 'figures given for the whole', notCounted: 'a symbol in the place of a number', onTheEdge: 'every session missed' },
  addresses: ['S49', 'S50', 'S51', 'S52', 'S54'],
});
