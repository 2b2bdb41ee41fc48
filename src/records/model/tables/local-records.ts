import { code, date } from '../column.js';
import { openLast, table } from '../table.js';

export const courtReports = /* @__PURE__ */ table({
  singular: 'report for a family court',
  plural: 'reports for family courts',
  description:
    'One row for each report about a child that a court ordered under section 7 or section 37 of the Children Act 1989. No return asks for it. A child has one of a kind ordered on a day.',
  owner: 'child',
  orderBy: 'orderedOn',
  spell: { from: 'orderedOn', to: 'filedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['orderedOn', 'kind'],
  twins: { order: [openLast('filedOn')] },
  columns: {
    orderedOn: date('date the court ordered the report'),
    kind: code('courtReportKind', 'kind of report'),
    filedOn: date('date the report was filed'),
  },
});

export const missingFromHome = /* @__PURE__ */ table({
  singular: 'incident of going missing from home',
  plural: 'incidents of going missing from home',
  description:
    'One row for each time that a child went missing, wherever the child lived, as the authority heard of it from the police or the family. No return asks for it; that of children looked after holds those missing from care.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    startedOn: date('date the incident started'),
    endedOn: date('date the incident ended'),
  },
});
