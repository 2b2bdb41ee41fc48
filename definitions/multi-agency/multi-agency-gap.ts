import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** What partners bring to the work: staff and money, not seats at meetings. */
export const multiAgencyGap = gap({
  id: 'multi-agency-gap',
  version: 1,
  added: '2026-11-28',
  title: 'Staff and money that partners bring to children’s social care',
  summary:
    'What health, police, schools and others put into help and protection beside the local authority: people, money, and what is commissioned together.',
  rationale: 'Protection and help are the work of several agencies, and the measures in use look at one of them.',
  framework: 'multi-agency',
  aliases: ['joint funding', 'partner resourcing', 'joint commissioning'],

  askedFor: [
    { by: 'ADCS, 2023', what: 'that working together be seen in the staff and money that partners bring, not in who attends meetings' },
    { by: 'ADCS, 2023', what: 'that health take its part in commissioning and paying for what children need' },
    { by: 'ADCS, 2023', what: 'an enabler of its own for work between agencies' },
  ],
  whyNot: [
    'No return holds what partners spend or whom they send: the spending returns tell of the local authority’s own accounts.',
    'A contribution in kind, such as a nurse who works in a team of the authority, is in nobody’s figures twice and often in none.',
  ],
  needed: [
    'A return of each safeguarding partnership that says who pays for which team and placement, with one rule for contributions in kind.',
    'Agreement on what counts as joint: pooled, aligned, or paid by one partner for another.',
  ],
  nearest: [],
  notFor: 'Attendance at conferences and meetings must not stand in for it, and nothing of it is for ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Each partner decides on its own budget; the authority can ask and not order.',
    agencies: ['health', 'police', 'schools', 'probation'],
  },
  accountableBody: 'the safeguarding partners together',
  openQuestions: [
    {
      question: 'Do the quarterly returns on multi-agency child protection teams ask who pays for the members of the team?',
      reviewOn: '2027-04-30',
    },
  ],

  sources: [
    cite('The requests, one by one', 'adcsResponse', 'relayed', 'section 2'),
    cite('That no return holds it is this library’s reading of the returns it knows', 'proposal', 'proposed'),
  ],

  listedIn: ['adcs-2023'],
  addresses: ['S06', 'S07', 'S08'],
});
