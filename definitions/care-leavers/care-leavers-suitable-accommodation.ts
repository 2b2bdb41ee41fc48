import { proportion } from '../../src/language/index.js';
import {
  isSuitable,
  noInformationStaysIn,
  publishedSuitability,
  suitabilityCannotBeKnown,
  suitabilitySources,
  suitableAsReturned,
} from './accommodation.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year and whose home can be judged, those in suitable accommodation. */
export const careLeaversSuitableAccommodation = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-suitable-accommodation',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in suitable accommodation',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share in accommodation that the authority returned as suitable. Those gone abroad, deported or of unknown residence are left out; those without information are not.',
  rationale: 'A safe home comes before work, study and health.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks, suitabilityCannotBeKnown],
  numerator: isSuitable,
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'higher',
    because: 'Every young person needs a safe home.',
    high: 'Homes found and kept, or authorities that call most homes suitable',
    low: 'Homelessness, custody, poor homes, or young people of whom nothing is known',
    not: 'That the home is good, or that the young person chose it',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (112)' }],
  },
  context: leaverContext,
  questions: [
    'Of how many is nothing known?',
    'How many are in custody, homeless, or in bed and breakfast?',
    'Who judges suitability, and did the young person agree?',
  ],
  unintendedConsequences: ['Calling homes suitable that are not.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, noInformationStaysIn, suitableAsReturned],

  caveats: [
    ...leaverCaveats,
    'A hundred less this share is not the share in unsuitable homes: of some there is no information.',
    'What is suitable is judged by each authority.',
  ],

  sources: [...leaverSources, ...suitabilitySources],

  publishedAs: [publishedSuitability('accommodation considered suitable')],
  listedIn: ['dashboard', 'lof-2026', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '112' }],
  aliases: ['housing', 'leaving care'],
  related: [
    {
      id: 'care-leavers-unsuitable-accommodation',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those known to be in unsuitable homes; of the rest there is no information.',
    },
    { id: 'care-leavers-accommodation-unknown', relation: 'companion', note: 'Those of whom there is no information.' },
  ],
  examples: {
    counted: 'every kind of suitable accommodation counts',
    notCounted: 'unsuitable, or no information, is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S19', 'S28'],
});
