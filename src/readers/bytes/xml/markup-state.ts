import { type ElementNames, NAME_NUMBERS } from './element-names.js';
import type { XmlLimits } from './events.js';
import { Ending, xmlRefusals } from './refusal.js';

/** Where a reading stands; the scanner and the parser that takes over from it both keep it up. */
export interface MarkupState {
  readonly names: ElementNames;
  /** Numbers of the names of the open elements: `open[0 … depth)`. */
  readonly open: Int32Array;
  depth: number;
  elements: number;
  /** Line ends that the scanner passed. */
  lines: number;
  /** The tag last met: the number of its name, and `NAME_NUMBERS` more when it was closed. */
  last: number;
  /** The name that followed each tag the last time: returns repeat one order, so that it is tried before any other. */
  readonly followed: Int16Array;
  /** Where the white space begins that was passed before the last scan stopped. */
  from: number;
  /** True when the last scan stopped at something that is not plain, rather than at the end of the bytes. */
  metOther: boolean;
}

export const markupState = (names: ElementNames, limits: XmlLimits): MarkupState => ({
  names,
  open: new Int32Array(limits.depth + 1),
  depth: 0,
  elements: 0,
  lines: 0,
  last: 0,
  followed: new Int16Array(NAME_NUMBERS * 2),
  from: 0,
  metOther: false,
});

/** Counts an element about to be opened. */
export function countElement(state: MarkupState, limits: XmlLimits): void {
  if (state.depth >= limits.depth) throw new Ending(xmlRefusals.deep);
  if (++state.elements > limits.elements) throw new Ending(xmlRefusals.many);
}
