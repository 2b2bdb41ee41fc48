import { codeList, isAmong, proportion } from '../../src/language/index.js';
import {
  accommodationCodes,
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

/** Of the care leavers who turned 17 to 21 in the year and whose home can be judged, those in unsuitable accommodation. */
export const careLeaversUnsuitableAccommodation = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-unsuitable-accommodation',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in unsuitable accommodation',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share in accommodation that the authority returned as unsuitable, custody and no fixed abode among it. Those gone abroad, deported or of unknown residence are left out; those without information are not.',
  rationale: 'It counts those known to have no safe home, and leaves apart those of whom nothing is known.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks, suitabilityCannotBeKnown],
  numerator: (leaver) =>
    isAmong(
      leaver.accommodation,
      codeList({
        name: 'unsuitableAccommodation',
        title: 'unsuitable accommodation',
        codes: ['B2', 'C2', 'D2', 'E2', 'K2', 'S2', 'T2', 'U2', 'V2', 'W2', 'X2', 'Y2', 'Z2'],
        source: accommodationCodes,
      }),
    ),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'Every young person needs a safe home.',
    high: 'Homelessness, custody, too few homes, or authorities that judge strictly',
    low: 'Homes found and kept, lax judgement, or young people of whom nothing is known',
    not: 'That the authority placed them there',
    published: [],
  },
  context: leaverContext,
  questions: ['How many are in custody, and how many have no fixed abode?', 'How long do young people stay in emergency homes?'],
  unintendedConsequences: ['Calling homes suitable that are not.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, noInformationStaysIn, suitableAsReturned],

  caveats: [
    ...leaverCaveats,
    'A hundred less this share is not the share in suitable homes: of some there is no information.',
    'Custody counts as unsuitable always, whatever the young person did.',
  ],

  sources: [...leaverSources, ...suitabilitySources],

  publishedAs: [publishedSuitability('accommodation considered not suitable')],
  listedIn: ['draft-2023'],
  related: [
    {
      id: 'care-leavers-suitable-accommodation',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those known to be in suitable homes; of the rest there is no information.',
    },
    { id: 'care-leavers-no-fixed-abode', relation: 'companion', note: 'Those without any home.' },
  ],
  examples: {
    counted: 'every kind of unsuitable accommodation counts',
    notCounted: 'suitable, or no information, is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S19', 'S28'],
});
