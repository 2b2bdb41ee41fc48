import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

/** Children in care: who they are, where they live, how they are. */
export const placementsNotHere: readonly NotHere[] = [
  unwritten('children-in-care-count', 'Children in care, as a number', ['LAC', 'CLA', 'looked after'], 'ssda903', [
    'children-in-care-rate',
  ]),
  unwritten('uasc-count', 'Unaccompanied asylum-seeking children in care', ['UASC', 'asylum', 'refugee'], 'ssda903', [
    'children-in-care-rate-uasc-only',
  ]),
  unwritten('uasc-share', 'Unaccompanied children as a share of children in care', ['UASC', 'asylum'], 'ssda903', [
    'children-in-care-rate-uasc-only',
  ]),
  unwritten('uasc-share-of-starts', 'Unaccompanied children as a share of starts of care', ['UASC', 'asylum'], 'ssda903', [
    'new-entrants-to-care-rate-uasc-only',
  ]),
  unwritten('placements-3plus-2y', 'Three or more placements within two years', ['placement stability', 'placement moves'], 'ssda903', [
    'placements-3plus',
  ]),
  unwritten('placement-changes-mean', 'Average number of placement changes', ['placement stability', 'placement moves'], 'ssda903', [
    'placements-3plus',
  ]),
  unwritten('placement-change-reasons', 'Why placements changed', ['placement breakdown', 'disruption', 'placement moves'], 'ssda903', [
    'placements-3plus',
  ]),
  notHere(
    'sdq-bands',
    'Strengths and difficulties scores by band',
    ['SDQ', 'wellbeing', 'mental health'],
    'named-otherwise',
    'Each band has a page; all three are the bands of the average score.',
    ['sdq-normal-share', 'sdq-borderline-share', 'sdq-cause-for-concern-share', 'sdq-average-score'],
  ),
  unwritten('cla-reviews-on-time', 'Reviews of children in care held on time', ['IRO', 'LAC review', 'timeliness'], 'ssda903'),
  unwritten(
    'cla-3plus-social-workers',
    'Children in care who had three or more social workers',
    ['social worker changes', 'SW stability', 'LAC'],
    'ssda903',
    ['placements-3plus'],
  ),
  notHere(
    'foster-places-filled',
    'Approved foster places that are filled',
    ['fostering capacity', 'sufficiency', 'foster carers', 'Ofsted'],
    'aggregates-only',
    'Ofsted collects foster places from fostering services; no child’s record holds them.',
    ['foster-care-share'],
  ),
];
