import { type NotHere, notHere } from '../../../src/lists/index.js';

/** Enquiries, conferences, plans and harm outside the home. */
export const safeNotHere: readonly NotHere[] = [
  notHere(
    'cpp-by-category',
    'Child protection plans by category of abuse',
    ['CPP', 'neglect', 'emotional abuse', 'category of abuse'],
    'named-otherwise',
    'All categories and their shares are a breakdown of the numbers: plans that started, and children on a plan on one day.',
    ['new-cpp-count', 'cpp-count'],
  ),
  notHere(
    'hospital-admissions-injury-0-14',
    'Hospital admissions for injuries of children under 15',
    ['A&E', 'injury', 'self-harm admissions', 'OHID', 'NHS', 'health'],
    'aggregates-only',
    'They come from records of hospitals, and are published; an authority holds only the figure.',
    ['self-harm-factor-rate'],
  ),
  notHere(
<<<<<<< HEAD
    'deprivation-of-liberty-share',
    'Children in care deprived of their liberty by the court',
    ['DoLO', 'DoL', 'deprivation of liberty', 'inherent jurisdiction'],
    'waits-for-returns',
    'The SSDA903 return holds these orders first for 2026 to 2027.',
=======
    'missing-from-home',
    'Children who went missing from home',
    ['missing', 'runaway', 'return home interview', 'police'],
    'other-records',
    'No return holds children who went missing from home; it needs the police’s or an authority’s own list.',
    ['assessment-factor-rate'],
>>>>>>> 82343fa (Children missing from care and away without authorisation, deprivation of liberty; one number of children in care in two tables, said why)
  ),
];
