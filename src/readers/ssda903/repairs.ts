/** A change the readers make to what a return says. Each is listed here, and told and counted when it is made. */
export interface Repair {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/**
 * Every repair that is made when returns are read and linked. All other defects are reported and left as returned, because
 * a repair that guesses moves figures without anyone having decided it.
 */
export const ssda903Repairs: readonly Repair[] = [
  {
    id: 'later-return-stands',
    title: 'Of one episode in several years’ returns, the latest return’s row stands',
    why: 'An episode is returned in every year it spans; the later return knows its end. Rows are one episode when child and start date are the same; an open one that the next return holds no more was corrected, or is last seen (decision 5).',
  },
  {
    id: 'same-day-episodes-are-one',
    title: 'Two episodes of a child that start on one day count as one, which starts as either did',
    why: 'An episode may not start and end on one day, so such rows should have been one.',
  },
  {
    id: 'midnight-in-universal-time',
    title: 'A date followed by 23:00 in universal time is the next day in British summer time',
    why: 'A day kept as a moment is midnight in Britain, which in summer is 23:00 of the day before in universal time.',
  },
  {
    id: 'ids-written-otherwise',
    title: 'Child ids that differ only in leading zeros, capitals or blanks are one child’s',
    why: 'Returns come from different exports; where one return shows that there are two children, they stay two (decision 13).',
  },
];
