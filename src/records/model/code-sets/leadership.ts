import type { CodeSet } from './code-set.js';

/**
 * Kinds of leadership post. The statutory national framework of 2023 names practice supervisors (team managers, service
 * managers, principal social workers) and senior leaders; director and practice leader are told apart within the second.
 */
export const leadershipRole: CodeSet = {
  name: 'leadershipRole',
  title: 'Kind of leadership post',
  source:
    'Children’s Social Care National Framework (DfE, December 2023), its words for leaders; the codes are this library’s own, because no return has any',
  codes: [
    { code: 'director', label: 'Director of children’s services' },
    { code: 'practice-leader', label: 'Practice leader' },
    { code: 'senior-leader', label: 'Other senior leader' },
    { code: 'principal-social-worker', label: 'Principal social worker' },
    { code: 'service-manager', label: 'Service manager' },
    { code: 'team-manager', label: 'Team manager' },
  ],
};

/** Ofsted's four grades of a judgement. */
export const inspectionJudgement: CodeSet = {
  name: 'inspectionJudgement',
  title: 'Inspection judgement',
  source: 'Ofsted’s inspections of local authority children’s services, four-point scale; the codes are its numbers',
  codes: [
    { code: '1', label: 'Outstanding' },
    { code: '2', label: 'Good' },
    { code: '3', label: 'Requires improvement to be good' },
    { code: '4', label: 'Inadequate' },
  ],
};
