import { proportion } from '../../src/language/index.js';
import { deprivation, localCommentary } from '../common/context.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  everyCareLeaver,
  leaverCaveats,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { formerUascSources, historyOfUnaccompanied, lastPeriodOfCare } from './former-uasc.js';
import { cameUnaccompanied, careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year, those who came unaccompanied. */
export const formerUascShare = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'former-uasc-share',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers who were unaccompanied asylum-seeking children',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share who were unaccompanied asylum-seeking children (UASC) in their last period of care.',
  rationale: 'They are a growing part of care leavers; every other figure of care leavers must be read beside how many they are.',
  level: 'context',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: cameUnaccompanied,
  breakdowns: [ageGroup, sexOfLeaver],
  history: historyOfUnaccompanied,

  direction: {
    kind: 'neither',
    because: 'Who arrives, and who is asked to care for them, is not the authority’s choice.',
    high: 'A port of entry, a large part in the transfer of children, or few other care leavers',
    low: 'Few arrivals or transfers some years ago',
    not: 'Poor or good practice',
    published: [],
  },
  context: [deprivation, localCommentary],
  questions: ['Does the area have a port of entry?', 'How many wait for a decision on their status?'],
  unintendedConsequences: ['Read without its context it could make caring for arriving children look like a burden.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, lastPeriodOfCare],

  caveats: [
    ...leaverCaveats,
    'Who came unaccompanied is known from earlier returns; they must reach back to the care of everybody counted.',
  ],

  sources: [...leaverSources, ...formerUascSources],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['riia', 'safeguarding-pressures', 'annex-a', 'adcs-2023'],
  aliases: ['UASC care leavers', 'asylum'],
  related: [
    { id: 'care-leaver-count', relation: 'companion', note: 'How many care leavers there are.' },
    { id: 'care-leavers-eet-former-uasc', relation: 'companion', note: 'What those who came unaccompanied do.' },
  ],
  examples: {
    counted: 'named as unaccompanied in the last period of care',
    notCounted: 'never named is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S44', 'S58', 'S75', 'S77'],
});
