import { and, equals, proportion } from '../../src/language/index.js';
import { isInEducationEmploymentOrTraining } from './activity.js';
import { sexOfLeaver } from './breakdowns.js';
import { everyCareLeaver, notForLeavers, whoTheReturnNames, yearsCareLeavers } from './family.js';
import { ofThoseInTouch, olderCaveats, olderContext, olderOnly, olderSources, sinceOlderCareLeavers } from './older.js';
import { careTransferred, onlyShortBreaks, turned22To25 } from './who.js';

/** Of the care leavers who turned 22 to 25 in the year and were in touch for support, those in education, employment or training. */
export const careLeaversEet22To25 = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-eet-22-to-25',
  version: 1,
  added: '2026-11-28',
  editions: sinceOlderCareLeavers,
  title: 'Care leavers aged 22 to 25 in touch: in education, employment or training',
  summary:
    'Of the care leavers who turned 22 to 25 in the year and were in touch for support, the share in education, employment or training at their latest contact.',
  rationale: 'Those who ask for support after 21 often do so to study.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: (leaver) => and(turned22To25(leaver), equals(leaver.inTouch, 'YES')),
  exclusions: [careTransferred, onlyShortBreaks],
  numerator: isInEducationEmploymentOrTraining,
  breakdowns: [sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'Who asks decides the share more than the help given.',
    high: 'Students who ask for help with their course',
    low: 'Young people who ask because things go badly',
    not: 'How all care leavers of these ages fare',
    published: [],
  },
  context: olderContext,
  questions: ['How many asked for support?', 'What for?'],
  unintendedConsequences: ['Helping those first who raise the share.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, olderOnly, ofThoseInTouch],

  caveats: [...olderCaveats],

  sources: [...olderSources],

  publishedAs: [],
  listedIn: [],
  aliases: ['leaving care', 'EET'],
  related: [
    { id: 'care-leavers-eet', relation: 'variant', note: 'Ages 17 to 21.' },
    { id: 'care-leavers-in-touch-22-to-25', relation: 'companion', note: 'How many asked for support.' },
  ],
  examples: {
    counted: 'every kind of education, employment or training counts',
    notCounted: 'in none of the three, or not known, is below the line only',
    onTheEdge: 'who turned 22 or 25 in the year is in, 21 or 26 is out',
  },
  addresses: ['S25', 'S28'],
});
