import { type NotHere, notHere } from '../../../src/lists/index.js';

const returns = {
  ssda903: 'the SSDA903 return',
  cin: 'the CIN census',
  oc3: 'the care leaver records of the SSDA903 return',
  earlyHelp: 'an authority’s own early help records',
} as const;

/** A measure that could be counted from returns, and has no page yet. */
export const unwritten = (
  id: string,
  title: string,
  also: readonly string[],
  from: keyof typeof returns,
  nearest: readonly string[] = [],
  besides = '',
): NotHere =>
  notHere(
    id,
    title,
    also,
    'not-written-yet',
    `It could be counted from ${returns[from]}; its page is not written yet.${besides && ` ${besides}`}`,
    nearest,
  );
