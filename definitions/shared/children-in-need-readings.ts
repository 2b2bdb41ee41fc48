import type { Metadata } from '../../src/language/index.js';

/** DfE’s reading, and those with ids of their own. */
export const lookedAfterAreInNeed: Metadata['interpretations'][number] = {
  question: 'Are children looked after children in need?',
  chosen: 'Yes, as DfE counts: the law makes every child looked after a child in need.',
  others: [
    'No: cin-rate-excluding-looked-after',
    'No, nor children on protection plans: cino-rate',
    'No, nor children on protection plans or care leavers: cin-rate-practice-exclusive',
    'Only children with a child in need plan: cin-plan-rate',
  ],
  why: 'The national figure does; what authorities use to run the service usually does not, so each reading has a name of its own.',
  verification: 'relayed',
};

/** The only record of care leavers that every authority makes. */
export const whoIsACareLeaver: Metadata['interpretations'][number] = {
  question: 'Who is a care leaver?',
  chosen: 'A young person in the yearly return of care leavers for a year that ended in the 12 months to the last day.',
  others: ['Anyone aged 16 or over who once was looked after', 'Whoever holds a pathway plan, which no return says'],
  why: 'It is the only record of care leavers that every authority makes; young people between the ages it covers are missed.',
  verification: 'proposed',
};

/** A plan’s own dates decide. */
export const planDatesDecide: Metadata['interpretations'][number] = {
  question: 'Must the episode of need be open as well?',
  chosen: 'No: the plan’s own dates decide.',
  others: ['Yes: a plan in a closed case is taken to have ended'],
  why: 'A plan left open in a closed case is a fault of the return, reported by the reader and not hidden here.',
  verification: 'proposed',
};

/** The census forbids both plans at once. */
export const bothPlans: Metadata['interpretations'][number] = {
  question: 'Does a child with a child in need plan and a protection plan count?',
  chosen: 'Yes, as returned.',
  others: ['No: the protection plan stands'],
  why: 'The census forbids the two at once, so there should be none; leaving the child out would hide the fault.',
  verification: 'proposed',
};
