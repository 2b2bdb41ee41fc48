import { and, equals, proportion } from '../../src/language/index.js';
import { isSuitable, suitabilityCannotBeKnown, suitabilitySources, suitableAsReturned } from './accommodation.js';
import { sexOfLeaver } from './breakdowns.js';
import { everyCareLeaver, notForLeavers, whoTheReturnNames, yearsCareLeavers } from './family.js';
import { ofThoseInTouch, olderCaveats, olderContext, olderOnly, olderSources, sinceOlderCareLeavers } from './older.js';
import { careTransferred, onlyShortBreaks, turned22To25 } from './who.js';

/** Of the care leavers who turned 22 to 25 in the year, were in touch for support and whose home can be judged, those in suitable accommodation. */
export const careLeaversSuitableAccommodation22To25 = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-suitable-accommodation-22-to-25',
  version: 1,
  added: '2026-11-28',
  editions: sinceOlderCareLeavers,
  title: 'Care leavers aged 22 to 25 in touch: in suitable accommodation',
  summary:
    'Of the care leavers who turned 22 to 25 in the year, were in touch for support and whose home can be judged, the share in accommodation that the authority returned as suitable.',
  rationale: 'Those who ask for support after 21 often do so because of their home.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: (leaver) => and(turned22To25(leaver), equals(leaver.inTouch, 'YES')),
  exclusions: [careTransferred, onlyShortBreaks, suitabilityCannotBeKnown],
  numerator: isSuitable,
  breakdowns: [sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'Who asks decides the share more than the help given.',
    high: 'Homes found and kept',
    low: 'Young people who ask because they lost their home',
    not: 'How all care leavers of these ages fare',
    published: [],
  },
  context: olderContext,
  questions: ['How many asked for support?', 'What for?'],
  unintendedConsequences: ['Helping those first who raise the share.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, olderOnly, ofThoseInTouch, suitableAsReturned],

  caveats: [...olderCaveats],

  sources: [...olderSources, ...suitabilitySources],

  publishedAs: [],
  listedIn: [],
  aliases: ['leaving care'],
  related: [
    { id: 'care-leavers-suitable-accommodation', relation: 'variant', note: 'Ages 17 to 21.' },
    { id: 'care-leavers-in-touch-22-to-25', relation: 'companion', note: 'How many asked for support.' },
  ],
  examples: {
    counted: 'every kind of suitable accommodation counts',
    notCounted: 'unsuitable, or no information, is below the line only',
    onTheEdge: 'who turned 22 or 25 in the year is in, 21 or 26 is out',
  },
  addresses: ['S25', 'S28'],
});
