/** A change the reader may make to what a return says. Each is listed here, and counted when it is made. */
export interface Repair {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/**
 * Every repair the SSDA903 reader makes. There is one: all other defects are reported and left as returned, because a
 * repair that guesses moves figures without anyone having decided it.
 */
export const ssda903Repairs: readonly Repair[] = [
  {
    id: 'later-return-stands',
    title: 'Of one episode in several years’ returns, the latest return’s row stands',
    why: 'An episode is returned in every year it spans; the later return knows its end. Rows are one episode when child and start date are the same.',
  },
];
