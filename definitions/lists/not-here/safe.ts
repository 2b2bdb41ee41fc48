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
];
