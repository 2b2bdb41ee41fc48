import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** Work and study of care leavers, without those who are not permitted to do either. */
export const careLeaversEetExcludingNotPermitted = gap({
  id: 'care-leavers-eet-excluding-not-permitted',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in education, employment or training: those permitted to',
  summary:
    'Of the care leavers who are permitted to work or study, the share in education, employment or training; and how many are not permitted.',
  rationale:
    'Some who came as unaccompanied asylum-seeking children may not work or study until their status is decided, and authorities decide no status.',
  framework: 'loving-homes',
  aliases: ['EET', 'NEET', 'no recourse to public funds', 'right to work', 'UASC care leavers'],

  askedFor: [
    { by: 'ADCS, 2023', what: 'that young people who are not allowed to work or study be seen apart from those who are' },
    { by: 'ADCS, 2023', what: 'a view of their own for care leavers who came unaccompanied' },
  ],
  whyNot: [
    'No return holds whether a care leaver may work or study.',
    'Having come unaccompanied is no sign of it: many of those who did are permitted to, and study or work.',
  ],
  needed: [
    'In the care leaver’s record, whether the young person may work and may study about the birthday; unknown kept apart from no.',
    'Then the share leaves out who may do neither, and says how many they are.',
  ],
  nearest: [
    { id: 'care-leavers-eet-excluding-former-uasc', note: 'Leaves out everybody who came unaccompanied, permitted or not.' },
    { id: 'care-leavers-eet-former-uasc', note: 'Those who came unaccompanied alone.' },
  ],
  notFor: 'Young people must not be asked about their status to fill a figure, and nothing of it is for ranking authorities.',
  influence: {
    kind: 'external',
    note: 'The Home Office decides who may work and study, and when.',
    agencies: ['Home Office'],
  },
  accountableBody: 'the Home Office for the decisions, the authority for the help until then',
  openQuestions: [{ question: 'Do case systems hold the permission in a form that could be returned?', reviewOn: '2027-04-30' }],

  sources: [
    cite('The requests', 'adcsResponse', 'relayed'),
    cite('That no return holds it is this library’s reading of the returns it knows', 'proposal', 'proposed'),
  ],

  listedIn: ['adcs-2023'],
  addresses: ['S44', 'S76', 'S77'],
});
