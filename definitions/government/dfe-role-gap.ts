import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** What government does to make good work possible: four measures asked for, none defined. */
export const dfeRoleGap = gap({
  id: 'dfe-role-gap',
  version: 1,
  added: '2026-11-28',
  title: 'What the Department for Education and its regional teams contribute',
  summary:
    'Four measures that directors asked for and nobody has defined: whether funding is adequate, whether guidance helps, whether policy gives direction, and what regional teams bring.',
  rationale: 'Authorities are measured by conditions that government sets; what it does belongs beside what they do.',
  framework: 'leaders',
  aliases: ['funding adequacy', 'government leadership', 'regional support'],

  askedFor: [
    { by: 'ADCS, 2023', what: 'funding: whether the money that reaches children’s services is adequate to the need for them' },
    { by: 'ADCS, 2023', what: 'guidance: whether it is clear, timely and enough to work by' },
    { by: 'ADCS, 2023', what: 'policy: whether government sets a direction that departments share' },
    { by: 'ADCS, 2023', what: 'regional support: what the department’s regional teams bring to the improvement alliances' },
  ],
  whyNot: [
    'Nobody has said what adequate funding would be: spending is returned and need is not priced.',
    'Nothing is collected of what authorities think of guidance and support, so there is nothing to count.',
  ],
  needed: [
    'A statement of need in pounds that is not made from past spending, to set spending beside.',
    'A survey of authorities with the same questions each year, by somebody other than the department.',
    'A record of what regional teams did, with which authorities, and what came of it.',
  ],
  nearest: [],
  notFor: 'The spending of authorities must not be read as the adequacy of what they receive.',
  influence: {
    kind: 'external',
    note: 'Government decides on money, guidance and its own staff.',
    agencies: ['Department for Education', 'Ministry of Housing, Communities and Local Government'],
  },
  accountableBody: 'Department for Education',
  openQuestions: [
    { question: 'Has the department published a measure of its own part, as it was asked to?', reviewOn: '2027-04-30' },
    { question: 'Are the four to be one entry or four, once one of them is defined?', reviewOn: '2027-04-30' },
  ],

  sources: [
    cite('The requests, one by one', 'adcsResponse', 'relayed', 'section 2, and on enabler 2'),
    cite('That nothing is collected of them is this library’s reading of the returns it knows', 'proposal', 'proposed'),
  ],

  listedIn: ['adcs-2023'],
  addresses: ['S09', 'S10', 'S96', 'S97'],
});
