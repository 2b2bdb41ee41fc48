import type { FamilyFields, Reading } from '../../src/language/index.js';
import { sinceLinkedReturns } from '../common/returns.js';

/** What the measures of stability have in common. */
export const measureOfStability = {
  status: 'active',
  framework: 'loving-homes',
  level: 'output',
  unit: 'percent',
  editions: sinceLinkedReturns,
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  collectability: 'derivable',
} as const satisfies FamilyFields;

export const temporaryPassedOver: Reading = {
  question: 'What does a temporary placement (T0 to T4) do?',
  chosen:
    'It is passed over: it is no placement of its own and does not end the one before it, and a child who returns to the same type and place has not moved.',
  others: ['It is a placement, and the return begins another'],
  why: 'The child has not lost the carer. The rule is known from practice; the guidance that holds it was not read.',
  verification: 'proposed',
};
