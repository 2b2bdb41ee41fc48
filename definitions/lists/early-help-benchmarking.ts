import { type IndicatorList, reading, row, same } from '../../src/lists/index.js';

/** What authorities compare of their early help. */
export const earlyHelpBenchmarking: IndicatorList = {
  name: 'early-help-benchmarking',
  title: 'Early help benchmarking',
  publisher: 'Data to Insight, for authorities',
  edition: 'as mapped by the sector, 9 notes',
  read: 'relayed',
  howRead: 'A map of notes by analysts of authorities; counted in children. Its rules were not read, so they are ours.',
  codes: 'Numbered here.',
  rows: [
    row('E1', 'Contacts', reading('contacts-rate')),
    row('E2', 'Early help episodes started', same('early-help-starts')),
    row('E3', 'Started again within 12 months', same('early-help-restarts-12m')),
    row('E4', 'Early help assessments', reading('early-help-assessments-completed')),
    row('E5', 'Open at the end of the period', same('early-help-open')),
    row('E6', 'Stepped up to social care', reading('early-help-step-up-share')),
    row('E7', 'Stepped down from social care', reading('early-help-step-down')),
    row('E8', 'Closed', same('early-help-closed')),
    row('E9', 'Closed with outcomes met', same('early-help-outcomes-met')),
  ],
};
