import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** What children say of the help and care they get. */
export const voiceOfChildGap = gap({
  id: 'voice-of-child-gap',
  version: 1,
  added: '2026-11-28',
  title: 'What children and young people say of the help and care they get',
  summary:
    'How children who are helped, protected or looked after see it themselves: whether they were heard, and whether things got better.',
  rationale: 'Every measure in use is told by a service; the people it is for are in none of them.',
  framework: 'loving-homes',
  aliases: ['voice of the child', 'views of children', 'feedback of children'],

  askedFor: [{ by: 'ADCS, 2023', what: 'measures that would close gaps in what is known, the voice of the child among them' }],
  whyNot: [
    'No return asks what a child thinks: the codes for taking part in a review say how a child took part, not what was said.',
    'The sector’s data standard has items for the voice of the child in local systems, and no agreed question or answer behind them.',
  ],
  needed: [
    'Questions that children helped to choose, the same everywhere, with a way to answer for the youngest and for those who do not speak.',
    'A rule on who is asked, when, by whom, and what is done when few answer.',
    'Agreement that answers go back to the child and the team before they become a figure.',
  ],
  nearest: [
    {
      id: 'sdq-average-score',
      note: 'Told by a carer about the child, of difficulties alone; it says nothing of what the child thinks of the help.',
    },
  ],
  notFor: 'The share of children who took part in a review must not be presented as what children think, or be used to rank authorities.',
  influence: { kind: 'la', note: 'Whoever works with a child can listen and write down; the questions must be shared.', agencies: [] },
  openQuestions: [
    { question: 'Has the sector’s work on the voice of the child led to a question that all authorities ask?', reviewOn: '2027-04-30' },
  ],

  sources: [
    cite('The request', 'adcsResponse', 'relayed', 'section 3'),
    cite('Items for the voice of the child in local systems', 'standardSafeguardingDataset', 'relayed', 'voice_of_child'),
    cite('How a child took part in a review, as codes', 'claItemGuidance', 'relayed', 'REVIEW_CODE'),
  ],

  listedIn: ['adcs-2023'],
  addresses: ['S21'],
});
