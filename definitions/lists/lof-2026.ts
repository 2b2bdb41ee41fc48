import { type IndicatorList, none, part, reading, row, same } from '../../src/lists/index.js';

const groupOpen = 'Which children “use social care” is not said; a private comparison of 2026 took narrower groups.';

/** The Local Outcomes Framework: its outcome on children’s social care, and the metrics of others that touch it. */
export const lof2026: IndicatorList = {
  name: 'lof-2026',
  title: 'Local Outcomes Framework',
  publisher: 'Ministry of Housing, Communities and Local Government',
  edition: 'first edition, 1 July 2026; outcome 7 and what others hold on children',
  read: 'relayed',
  howRead:
    'The table of metrics was not read. A public comparison of authorities of August 2026 relays them; titles marked (inferred) were concluded from it.',
  codes: 'Numbered here; the first fifteen are outcome 7.',
  rows: [
    row('7.1', 'Looked-after children, as a rate; no direction', same('children-in-care-rate')),
    row('7.2', 'Persistent absence of children using social care', reading('cin-persistent-absence', groupOpen)),
    row('7.3', 'Key stage 2 attainment of children using social care (inferred)', reading('ks2-rwm-expected', groupOpen)),
    row('7.4', 'Key stage 4 attainment of children using social care (inferred)', reading('ks4-attainment8', groupOpen)),
    row(
      '7.5',
      'Children who left care under a special guardianship, residence or child arrangements order, together',
      same('ceased-care-family-order'),
    ),
    row('7.6', 'Child protection plans that were a second or later one (inferred)', same('repeat-cpp-ever')),
    row('7.7', 'Child protection plans of two years or more', same('cpp-over-729-days-stock')),
    row('7.8', 'Three or more placements in the year', same('placements-3plus')),
    row('7.9', 'Where children in care live, in eight parts; no direction', same('placement-type-distribution')),
    row('7.10', 'Care leavers in education, employment or training, two ages (inferred)', same('care-leavers-eet')),
    row('7.11', 'Care leavers in suitable accommodation, two ages', same('care-leavers-suitable-accommodation')),
    row('7.12', 'Average strengths and difficulties score', same('sdq-average-score')),
    row('7.13', 'Placed over 20 miles from home', same('placement-over-20-miles')),
    row(
      '7.14',
      'Share of spending on children’s services that does not go to children in care; no direction',
      reading('non-cla-share-of-cs-spend', 'On which account of spending was not read'),
    ),
    row('7.15', 'Vacant social worker posts', same('vacancy-rate')),
    row('other.1', 'Households with children in temporary accommodation', same('temporary-accommodation-households')),
    row('other.2', 'Families in bed and breakfast for over six weeks', part('temporary-accommodation-households', 'Its sister')),
    row(
      'other.3',
      'Good level of development at two to two and a half',
      none('outside', 'Health visitors’ reviews of all children; not children’s social care.'),
    ),
    row('other.4', 'Good level of development at five', reading('eyfs-good-level-of-development', 'Of all pupils')),
    row('other.5', 'The gap in it by free school meals', none('outside', 'Of all pupils; not children’s social care.')),
    row('other.6', 'Expected standard at key stage 2, all pupils', none('outside', 'Of all pupils; not children’s social care.')),
    row('other.7', 'Child poverty', part('low-income-families')),
  ],
};
