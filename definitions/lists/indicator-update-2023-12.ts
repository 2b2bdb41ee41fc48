import { type IndicatorList, none, part, reading, row, same } from '../../src/lists/index.js';

/** What became of the draft in December 2023. */
export const indicatorUpdate202312: IndicatorList = {
  name: 'indicator-update-2023-12',
  title: 'Dashboard and indicator update beside the national framework',
  publisher: 'Department for Education',
  edition: 'December 2023',
  read: 'relayed',
  howRead:
    'The update itself was not read. The supporting information of the dashboard, of October 2024, says line by line what had been changed and why.',
  codes: 'Numbered here.',
  rows: [
    row(
      'U01',
      'Assessments with no further action, and those of them that were assessed again within 6 to 12 months; for a dashboard that is not public',
      part('assessments-no-further-action-share', 'The first half'),
      part('nfa-then-assessed-6-12m', 'The second half; the rule is ours'),
    ),
    row('U02', 'Absence instead of attendance, of three groups', same('cin-attendance')),
    row(
      'U03',
      'Persistent absence of three groups',
      same('cin-persistent-absence'),
      part('cin-severe-absence', 'Half of sessions or more'),
    ),
    row('U04', 'Repeat child protection plans, at any time before', same('repeat-cpp-ever')),
    row('U05', 'Repeat child protection plans within twelve months, to be tried out privately', reading('repeat-cpp-12m')),
    row('U06', 'Child protection plans of two years or more, at first for regions and the country alone', same('cpp-over-729-days-stock')),
    row('U07', 'Three or more placements, in place of the average number of changes', same('placements-3plus')),
    row('U08', 'The average number of placement changes, which was given up', part('placement-changes-mean')),
    row('U09', 'Over 20 miles from home, in place of the average distance', same('placement-over-20-miles')),
    row('U10', 'The average distance from home, which was given up', reading('placement-distance-distribution')),
    row(
      'U11',
      'Time from placement order to match, for the country alone',
      reading('placement-order-to-match'),
      reading('adoption-decision-to-match', 'What is published starts at the decision'),
    ),
    row(
      'U12',
      'Hospital admissions for injuries under 15, in place of visits to accident and emergency',
      same('hospital-admissions-injury-0-14'),
    ),
    row('U13', 'Children who left care under a special guardianship order', same('ceased-care-sgo')),
    row('U14', 'Children who left care under a residence or child arrangements order', same('ceased-care-cao')),
    row(
      'U15',
      'Children who went home and did not return within a year; left out, with the hope to bring it back',
      reading('reunification-no-return-12m'),
    ),
    row('U16', 'Self-harm; left out', part('self-harm-factor-rate', 'A stand-in: a factor of assessments, not admissions to hospital')),
    row('U17', 'Children who go missing; left out for poor data, for a dashboard that is not public', reading('missing-from-care-share')),
    row('U18', 'Local crime; left out', part('local-crime-gap')),
    row('U19', 'Early permanence placements; left out', reading('early-permanence-placements')),
    row(
      'and more',
      'The remaining lines, which were taken over as they were',
      none('list-not-public', 'The update was not read; lines that did not change are those of the draft and of the dashboard.'),
    ),
  ],
};
