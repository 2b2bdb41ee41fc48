import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** Family Help as the Families First Partnership programme returns it each quarter. */
export const ffpFamilyHelpGap = gap({
  id: 'ffp-family-help-gap',
  version: 1,
  added: '2026-11-28',
  title: 'Family Help under the Families First Partnership programme',
  summary:
    'What the quarterly returns of the programme count: families in Family Help, multi-agency child protection teams, family group decision making.',
  rationale: 'The programme changes who is counted as in need; its own returns are where that would be seen first.',
  framework: 'together',
  aliases: ['Families First', 'Family Help', 'FFP'],

  askedFor: [
    {
      by: 'Department for Education, 2025',
      what: 'quarterly returns on the programme from every authority, the list of which was not found in public',
    },
  ],
  whyNot: ['The list of what is returned was not found in public, and a measure cannot be defined from its name.'],
  needed: [
    'The list of items with their definitions, above all when a family enters and leaves Family Help.',
    'Whether the unit is the family or the child, and how a family is told from another.',
    'How an episode of Family Help stands to an episode of need in the children in need census.',
  ],
  nearest: [
    { id: 'early-help-open', note: 'Counts early help as it was before Family Help, in the authority’s own records.' },
    { id: 'cin-plan-rate', note: 'Counts children on a plan under section 17, which Family Help takes in together with early help.' },
  ],
  notFor: 'Early help and children in need must not be added up and called Family Help: the same child can be in both.',
  influence: {
    kind: 'shared',
    note: 'The programme is run by the authority with its partners.',
    agencies: ['health', 'police', 'schools'],
  },
  accountableBody: 'the safeguarding partners together',
  openQuestions: [
    { question: 'Is the list of the quarterly returns public?', reviewOn: '2027-04-30' },
    { question: 'Has statutory reporting of Family Help, expected for 2027 to 2028, been specified?', reviewOn: '2027-09-30' },
  ],

  sources: [
    cite('That there is a programme, and that it returns figures each quarter', 'familiesFirstNotes', 'relayed'),
    cite('That no list was found is what this library saw', 'proposal', 'proposed'),
  ],

  listedIn: [],
  addresses: [],
});
