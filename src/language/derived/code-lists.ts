import type { CodeList } from '../nodes.js';

export const shortBreakLegalStatuses: CodeList = {
  name: 'shortBreakLegalStatuses',
  title: 'legal statuses for an agreed series of short breaks',
  codes: ['V3', 'V4'],
  source: 'SSDA903 legal status V3 (individual episodes) and V4 (agreement only)',
};

export const temporaryPlacements: CodeList = {
  name: 'temporaryPlacements',
  title: 'temporary placements from which the child returns',
  codes: ['T0', 'T1', 'T2', 'T3', 'T4'],
  source: 'SSDA903 placement types T0 to T4',
};

export const sameCarerReasons: CodeList = {
  name: 'sameCarerReasons',
  title: 'reasons for a new episode that keep the carer',
  codes: ['L', 'T', 'U'],
  source: 'SSDA903 reason for new episode: L legal status, T placement with the same carer, U both with the same carer',
};

export const adoptionByCurrentFosterCarer: CodeList = {
  name: 'adoptionByCurrentFosterCarer',
  title: 'placements for adoption with the current foster carer',
  codes: ['A3', 'A5'],
  source: 'SSDA903 placement types A3 and A5',
};
