import { code, date } from '../column.js';
import { table } from '../table.js';

export const authorities = /* @__PURE__ */ table({
  singular: 'local authority',
  plural: 'local authorities',
  description: 'One row for each local authority that any record of an authority as a whole is held of.',
  owner: 'authority',
  orderBy: null,
  identity: [],
  columns: { laCode: code('localAuthority', 'code of the authority') },
});

export const inspections = /* @__PURE__ */ table({
  singular: 'inspection',
  plural: 'inspections',
  description: 'One row for each inspection of an authority’s children’s services by Ofsted that gave judgements.',
  owner: 'authority',
  orderBy: 'inspectedOn',
  identity: ['inspectedOn'],
  columns: {
    inspectedOn: date('date the inspection ended'),
    publishedOn: date('date the report was published'),
    overall: code('inspectionJudgement', 'overall effectiveness'),
    leaders: code('inspectionJudgement', 'impact of leaders on social work practice'),
  },
});
