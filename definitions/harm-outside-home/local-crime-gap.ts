import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** Crime against and by children in the area, a line that the department took out. */
export const localCrimeGap = gap({
  id: 'local-crime-gap',
  version: 1,
  added: '2026-11-28',
  title: 'Crime that touches children in the area',
  summary: 'How far children of an area are victims of crime, or drawn into it, as a sign of harm outside the home.',
  rationale: 'Children are harmed outside their homes too, and measures of families do not see it.',
  framework: 'safe',
  aliases: ['local crime', 'serious violence'],

  askedFor: [
    { by: 'Department for Education, draft dashboard of 2023', what: 'a line on local crime, which was taken out in December 2023' },
  ],
  whyNot: [
    'The line was taken out before it was defined: which crimes, against or by whom, and at what age is not known.',
    'Crime as recorded by the police does not say whether a victim is a child in all published tables, and not where the child lives.',
  ],
  needed: [
    'A definition of the crimes and of the child’s part in them.',
    'Figures of the police by age of the victim and by the authority in which the victim lives.',
  ],
  nearest: [],
  notFor: 'All recorded crime in an area must not stand in for harm to its children, or be read as a result of children’s social care.',
  influence: {
    kind: 'external',
    note: 'Police, youth justice and others work on it with the authority.',
    agencies: ['police', 'youth justice', 'community safety partnership'],
  },
  dataOwner: 'police forces',
  openQuestions: [{ question: 'Has the department brought the line back, with a definition?', reviewOn: '2027-04-30' }],

  sources: [
    cite(
      'That the line was in the draft and was taken out',
      'dashboardSupportingInformation',
      'official',
      'what became of the draft indicators',
    ),
    cite('What a definition would need is this library’s reading', 'proposal', 'proposed'),
  ],

  listedIn: ['draft-2023'],
  addresses: [],
});
