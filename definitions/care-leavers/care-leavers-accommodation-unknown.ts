import { equals, isNull, or, proportion } from '../../src/language/index.js';
import { noInformationStaysIn, publishedSuitability, suitabilityCannotBeKnown, suitabilitySources } from './accommodation.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  blankIsNotKnown,
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year, those of whose accommodation there is no information. */
export const careLeaversAccommodationUnknown = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-accommodation-unknown',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers of whose accommodation nothing is known',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share of whose accommodation there is no information. Those gone abroad, deported or returned as of unknown residence are left out, as in the other two parts of the published table.',
  rationale: 'It says how far the shares of suitable and unsuitable homes can be trusted.',
  level: 'process',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks, suitabilityCannotBeKnown],
  numerator: (leaver) => or(isNull(leaver.accommodation), equals(leaver.accommodation, '0')),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'Help starts with knowing how a young person lives.',
    high: 'Young people who were lost sight of or want no contact, or records left unfilled',
    low: 'Authorities that are in touch',
    not: 'That these young people live badly',
    published: [],
  },
  context: leaverContext,
  questions: ['How many want no contact?', 'Were the records filled in?'],
  unintendedConsequences: ['Guessing, so that nobody is unknown.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, noInformationStaysIn, blankIsNotKnown],

  caveats: [...leaverCaveats, 'Residence not known (R) is an answer of its own, and left out here.'],

  sources: [...leaverSources, ...suitabilitySources],

  publishedAs: [publishedSuitability('no information')],
  listedIn: [],
  related: [
    { id: 'care-leavers-suitable-accommodation', relation: 'companion', note: 'Those known to be in suitable homes.' },
    { id: 'care-leavers-unsuitable-accommodation', relation: 'companion', note: 'Those known to be in unsuitable homes.' },
  ],
  examples: {
    counted: 'no information and a blank count',
    notCounted: 'any known accommodation is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S25', 'S28'],
});
