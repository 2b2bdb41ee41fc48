import { code, date, id } from '../column.js';
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
