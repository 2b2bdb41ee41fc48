import { IndicatorError } from '../errors.js';
import type { Vintage } from '../results/index.js';

const vintages: readonly Vintage[] = ['latest', 'first-returned'];

/** What `--as` asks for. */
export function vintageOf(text: string): Vintage {
  const as = vintages.find((vintage) => vintage === text);
  if (as === undefined) throw new IndicatorError('invalid-argument', `--as takes ${vintages.join(' or ')}.`);
  return as;
}

/** What stands after a heading where figures are not what all returns say now. */
export const vintageWords = (as: Vintage): string => (as === 'first-returned' ? ', as first returned' : '');
