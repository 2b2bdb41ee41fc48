import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** Families with a lasting good outcome, as the Supporting Families programme counted them. */
export const supportingFamiliesGap = gap({
  id: 'supporting-families-gap',
  version: 1,
  added: '2026-11-28',
  title: 'Families with a sustained outcome under Supporting Families',
  summary:
    'Families who were worked with as a whole, had three or more needs, and for whom every need was met and stayed met for six months.',
  rationale: 'For a decade it was the one outcome of early help that was counted in the same way everywhere.',
  framework: 'together',
  aliases: ['successful family outcomes', 'Troubled Families', 'payment by results'],

  askedFor: [
    {
      by: 'Supporting Families programme, October 2022 to March 2025',
      what: 'families with three or more of ten kinds of need, a lead worker, a whole-family assessment and plan, and every need better and held for six months',
    },
  ],
  whyNot: [
    'The unit is the family, and no return of children’s social care says which children belong to one.',
    'The needs and whether they were met stand in local records only, and the programme that asked for them ended in March 2025.',
  ],
  needed: [
    'A key of the family in the records of every agency that met a need.',
    'The ten kinds of need, each with its start, its end and who says so.',
  ],
  nearest: [
    {
      id: 'early-help-outcomes-met',
      note: 'Children whose early help ended with what it set out to do: a softer test, by child, held for no time.',
    },
    {
      id: 'early-help-restarts-12m',
      note: 'Whether early help had to start again within a year: the other side of an outcome that lasts.',
    },
  ],
  notFor:
    'Past claims of the programme were for payment, so they must not be read as a trend of need or set beside each other as a ranking.',
  influence: {
    kind: 'shared',
    note: 'Schools, health, housing and work each met needs that the programme counted.',
    agencies: ['schools', 'health', 'housing', 'Jobcentre'],
  },
  openQuestions: [
    { question: 'Does what follows the programme under Families First keep a test of outcomes by family?', reviewOn: '2027-04-30' },
  ],

  sources: [cite('Who counted, and the test of the outcome', 'supportingFamiliesFramework', 'relayed')],

  listedIn: [],
  addresses: [],
});
