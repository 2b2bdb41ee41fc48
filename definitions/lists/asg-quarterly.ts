import { type IndicatorList, part, reading, row } from '../../src/lists/index.js';

/** The quarterly return on adoption and special guardianship. */
export const asgQuarterly: IndicatorList = {
  name: 'asg-quarterly',
  title: 'Quarterly return of the adoption and special guardianship leadership board',
  publisher: 'Coram, for the board',
  edition: 'first quarter of 2025, published in September 2025',
  read: 'relayed',
  howRead: 'Only its headings were read, not its rules.',
  codes: 'Numbered here.',
  rows: [
    row('Q1', 'Adoptions', part('adopted-share', 'Its numerator; the list asks for a number')),
    row(
      'Q2',
      'Special guardianship orders',
      part('ceased-care-sgo-count', 'Those of children who left care'),
      part('ceased-care-sgo', 'Those of children who left care; the list asks for a number'),
    ),
    row('Q3', 'Children who wait', reading('adoption-waiting'), part('adoption-waiting-time', 'How long they wait')),
    row('Q4', 'Children matched', part('adoption-decision-to-match', 'How long it took')),
    row('Q5', 'Children placed', part('placed-for-adoption-share', 'Those placed on one day')),
    row(
      'Q6',
      'Timeliness',
      reading('adoption-entry-to-placement'),
      reading('placement-order-to-match'),
      part('adoption-entry-to-decision'),
      part('adoption-match-to-placement'),
      part('adoption-entry-to-placement-unadjusted'),
      part('adoption-placement-to-order'),
      part('adoption-entry-to-adoption'),
      part('adoption-placed-within-12m-of-decision'),
    ),
    row('Q7', 'Decisions for adoption reversed', reading('adoption-decision-reversed')),
    row('Q8', 'Adopters', {
      kind: 'other-records',
      text: 'Adopters stand in Annex A and in the agencies’ own records; nothing here counts adults.',
    }),
  ],
};
