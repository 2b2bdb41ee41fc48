import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

const census = 'the CIN census';

/** Enquiries, conferences, plans and harm outside the home. */
export const safeNotHere: readonly NotHere[] = [
  unwritten('new-cpp-rate', 'Child protection plans that started, as a rate', ['CPP', 'CP plan', 'registrations'], census, [
    'repeat-cpp-ever',
  ]),
  unwritten('new-cpp-count', 'Child protection plans that started, as a number', ['CPP', 'CP plan', 'registrations'], census, [
    'repeat-cpp-ever',
  ]),
  unwritten('cpp-rate', 'Children on a child protection plan, as a rate', ['CPP', 'CP plan', 'register'], census, [
    'cpp-over-2-years-stock',
  ]),
  unwritten('cpp-count', 'Children on a child protection plan, as a number', ['CPP', 'CP plan', 'register'], census, [
    'cpp-over-2-years-stock',
  ]),
  unwritten('cpp-any-time-rate', 'Children on a child protection plan at any time in the year', ['CPP', 'CP plan'], census, [
    'cpp-over-2-years-stock',
  ]),
  unwritten('cpp-ceasing-rate', 'Child protection plans that ended', ['CPP', 'CP plan', 'deregistrations'], census, [
    'deescalated-not-represented-2y',
  ]),
  unwritten(
    'cpp-by-category',
    'Child protection plans by category of abuse',
    ['CPP', 'neglect', 'emotional abuse', 'category of abuse'],
    census,
    ['repeat-cpp-ever'],
  ),
  unwritten('repeat-cpp-2y', 'Second or later plans within two years', ['CPP', 'repeat plan', 're-registration'], census, [
    'repeat-cpp-ever',
  ]),
  unwritten('repeat-cpp-12m', 'Second or later plans within twelve months', ['CPP', 'repeat plan', 're-registration'], census, [
    'repeat-cpp-ever',
  ]),
  unwritten('cpp-over-2-years-ceased', 'Ended plans that had lasted two years or more', ['CPP', 'long plans', 'drift'], census, [
    'cpp-over-2-years-stock',
  ]),
  unwritten('cpp-open-duration', 'How long open plans have lasted', ['CPP', 'long plans', 'duration'], census, ['cpp-over-2-years-stock']),
  unwritten('cpp-ended-duration', 'How long ended plans had lasted', ['CPP', 'long plans', 'duration'], census, ['cpp-over-2-years-stock']),
  unwritten('reviews-on-time-cpp', 'Child protection reviews held on time', ['review conference', 'RCPC', 'timeliness', 'CPP'], census, [
    'cpp-over-2-years-stock',
  ]),
  notHere(
    'hospital-admissions-injury-0-14',
    'Hospital admissions for injuries of children under 15',
    ['A&E', 'injury', 'self-harm admissions', 'OHID', 'NHS', 'health'],
    'aggregates-only',
    'They come from records of hospitals, and are published; an authority holds only the figure.',
    ['self-harm-factor-rate'],
  ),
  unwritten(
    'missing-from-care-share',
    'Children in care who went missing',
    ['missing', 'missing episodes', 'absconded', 'LAC'],
    'the SSDA903 return',
  ),
  unwritten(
    'away-without-authorisation-share',
    'Children in care who were away without authorisation',
    ['absent', 'missing', 'AWOL', 'LAC'],
    'the SSDA903 return',
  ),
  unwritten(
    'missing-incidents-per-child',
    'Missing incidents for each child who went missing',
    ['missing', 'missing episodes', 'LAC'],
    'the SSDA903 return',
  ),
  notHere(
    'missing-from-home',
    'Children who went missing from home',
    ['missing', 'runaway', 'return home interview', 'police'],
    'other-records',
    'No return holds children who went missing from home; it needs the police’s or an authority’s own list.',
    ['assessment-factor-rate'],
  ),
  notHere(
    'deprivation-of-liberty-share',
    'Children in care deprived of their liberty by the court',
    ['DoLO', 'DoL', 'deprivation of liberty', 'inherent jurisdiction'],
    'waits-for-returns',
    'The SSDA903 return holds these orders first for 2026 to 2027.',
  ),
];
