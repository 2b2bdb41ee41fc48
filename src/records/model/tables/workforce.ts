import { boolean, code, date, decimal, id, integer } from '../column.js';
import { table } from '../table.js';

export const workers = /* @__PURE__ */ table({
  singular: 'social worker',
  plural: 'social workers',
  description:
    'One row for each social worker that an authority holds any record of, known by the authority and the registration number or another id of its own. A worker who moves to another authority is another row there.',
  owner: 'worker',
  orderBy: null,
  identity: [],
  columns: {
    laCode: code('localAuthority', 'authority that holds the record', 'CSWW LEA'),
    workerId: id('social worker id, unique within the authority', 'CSWW SWENo'),
    sex: code('sex', 'sex', 'CSWW GenderCurrent'),
    birthDate: date('date of birth', 'CSWW PersonBirthDate'),
    ethnicity: code('ethnicity', 'ethnicity', 'CSWW Ethnicity'),
  },
});

export const workforceEntries = /* @__PURE__ */ table({
  singular: 'entry in the workforce census',
  plural: 'entries in the workforce census',
  description:
    'One row for each time a social worker is returned in a census of the children’s social work workforce: one who was in post on 30 September, who left in the year to it, or an agency worker on the day. Agency workers have no role, dates or absence.',
  owner: 'worker',
  orderBy: 'censusOn',
  identity: ['censusOn', 'isAgencyWorker', 'roleStartedOn'],
  columns: {
    censusOn: date('day of the census', 'CSWW ReferenceDate'),
    isAgencyWorker: boolean('whether the worker is an agency worker', 'CSWW AgencyWorker'),
    fte: decimal(6, 'full-time equivalent on the day of the census, 0 for one who has left', 'CSWW FTE'),
    fteYearBefore: decimal(6, 'full-time equivalent on 30 September of the year before, 0 for one who has started since', 'CSWW FTE30'),
    role: code('workforceRole', 'role in the organisation', 'CSWW OrgRole'),
    roleStartedOn: date('date the worker started in the authority', 'CSWW RoleStartDate'),
    startOrigin: code('workforceOrigin', 'where the worker came from', 'CSWW StartOrigin'),
    roleEndedOn: date('date the worker left', 'CSWW RoleEndDate'),
    leaverDestination: code('workforceDestination', 'where the worker went', 'CSWW LeaverDestination'),
    leavingReason: code('workforceLeavingReason', 'reason the worker left', 'CSWW ReasonLeave'),
    cases: integer('number of cases held on the day of the census', 'CSWW Cases30'),
    workingDaysLost: decimal(2, 'working days lost to sickness in the year to the census', 'CSWW WorkingDaysLost'),
    isAbsent: boolean('whether the worker was absent on the day of the census', 'CSWW Absat30Sept'),
    absenceReason: code('workforceAbsenceReason', 'reason for the absence', 'CSWW ReasonAbsence'),
    contractWeeks: decimal(1, 'weeks an agency worker’s contract has run', 'CSWW ContractWeeks'),
    qualificationLevel: code('socialWorkQualification', 'level of the social work qualification', 'CSWW QualLevel'),
    practiceStatus: code('practiceStatus', 'assessed level of practice', 'CSWW CFKSSstatus'),
    isStepUpGraduate: boolean('whether the worker is a Step Up to Social Work graduate', 'CSWW StepUpGrad'),
    isFrontlineGraduate: boolean('whether the worker is a Frontline graduate', 'CSWW FrontlineGrad'),
    baseSalary: decimal(2, 'base salary for the year in pounds, from the census of 2025', 'CSWW BaseSalary'),
    retentionPayments: decimal(2, 'recruitment and retention payments in pounds, from the census of 2025', 'CSWW RRPayments'),
    otherPayments: decimal(2, 'other payments in pounds, from the census of 2025', 'CSWW OtherPayments'),
  },
});

export const workforceTotals = /* @__PURE__ */ table({
  singular: 'return of vacancies',
  plural: 'returns of vacancies',
  description: 'One row for what an authority as a whole returns in a census of the children’s social work workforce.',
  owner: 'authority',
  orderBy: 'censusOn',
  identity: ['censusOn'],
  columns: {
    censusOn: date('day of the census', 'CSWW ReferenceDate'),
    vacanciesFte: decimal(
      2,
      'full-time equivalent of vacancies, advertised or not, covered by agency staff or not',
      'CSWW NumberOfVacancies',
    ),
    agencyCoveringFte: decimal(2, 'full-time equivalent of agency workers covering vacancies', 'CSWW NoAgencyFTE'),
    agencyCovering: integer('number of agency workers covering vacancies', 'CSWW NoAgencyHeadcount'),
  },
});

export const cases = /* @__PURE__ */ table({
  singular: 'case allocation',
  plural: 'case allocations',
  description:
    'One row for each person allocated to a named social worker, from the authority’s own system: no statutory return holds them. Two children of one family are two allocations.',
  owner: 'worker',
  orderBy: 'allocatedOn',
  identity: ['allocatedOn', 'caseId'],
  columns: {
    caseId: id('id of the person whose case it is'),
    allocatedOn: date('date the case was allocated'),
    endedOn: date('date the allocation ended'),
  },
});
