import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

/** Children in care: who they are, where they live, how they are. */
export const placementsNotHere: readonly NotHere[] = [
  notHere(
    'sdq-bands',
    'Strengths and difficulties scores by band',
    ['SDQ', 'wellbeing', 'mental health'],
    'named-otherwise',
    'Each band has a page; all three are the bands of the average score.',
    ['sdq-normal-share', 'sdq-borderline-share', 'sdq-cause-for-concern-share', 'sdq-average-score'],
  ),
  unwritten('cla-reviews-on-time', 'Reviews of children in care held on time', ['IRO', 'LAC review', 'timeliness'], 'ssda903'),
  notHere(
    'foster-places-filled',
    'Approved foster places that are filled',
    ['fostering capacity', 'sufficiency', 'foster carers', 'Ofsted'],
    'aggregates-only',
    'Ofsted collects foster places from fostering services; no child’s record holds them.',
    ['foster-care-share'],
  ),
];
