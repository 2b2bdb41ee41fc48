import { disagreements } from './disagreements.js';
import { joinAlike } from './join-alike.js';

/** What is done between several returns before they are linked. */
export interface BetweenReturns {
  readonly joinAlike: typeof joinAlike;
  readonly disagreements: typeof disagreements;
}

/** For `finish` of a builder that several returns were read into; apart, so that who has plain rows does not carry it. */
export const betweenReturns: BetweenReturns = { joinAlike, disagreements };
