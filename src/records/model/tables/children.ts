import { boolean, code, date, id } from '../column.js';
import { openLast, table } from '../table.js';

export const children = /* @__PURE__ */ table({
  singular: 'child',
  plural: 'children',
  description:
    'One row for each child an authority holds any record of, known by the authority and its own child id. A child named only in another table still has a row, with nothing known but the id.',
  owner: 'child',
  orderBy: null,
  identity: [],
  columns: {
    laCode: code('localAuthority', 'authority that holds the record', 'CIN LEA'),
    childId: id('child id, unique within the authority', 'SSDA903 CHILD', 'CIN LAchildID'),
    sex: code('sex', 'sex', 'SSDA903 Header.SEX', 'CIN Sex', 'CIN GenderCurrent'),
    birthDate: date('date of birth', 'SSDA903 Header.DOB', 'CIN PersonBirthDate'),
    expectedBirthDate: date('expected date of birth of an unborn child', 'CIN ExpectedPersonBirthDate'),
    deathDate: date('date of death', 'CIN PersonDeathDate'),
    ethnicity: code('ethnicity', 'ethnicity', 'SSDA903 Header.ETHNIC', 'CIN Ethnicity'),
    isDisabled: boolean('whether a disability is recorded', 'CIN Disability'),
  },
});

export const unaccompanied = /* @__PURE__ */ table({
  singular: 'yearly record as an unaccompanied asylum-seeking child',
  plural: 'yearly records as an unaccompanied asylum-seeking child',
  description:
    'One row for each year whose return names the child as an unaccompanied asylum-seeking child (UASC). The return holds no start date: the status is taken to hold from the start of care until it ceased, or until a later year’s return names the child no more.',
  owner: 'child',
  orderBy: 'yearEndedOn',
  identity: ['yearEndedOn'],
  twins: { order: [openLast('statusCeasedOn')] },
  columns: {
    yearEndedOn: date('31 March that ends the year whose return names the child'),
    statusCeasedOn: date('date the UASC status ceased', 'SSDA903 UASC.DUC'),
  },
});
