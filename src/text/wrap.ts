/** Text in lines of at most a width; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Text in lines of at most a width, with something before the first line and something before the others. */
export const hanging = (text: string, first: string, more: string, width: number): readonly string[] =>
  wrapped(text, Math.max(20, width - more.length)).map((line, at) => (at === 0 ? first : more) + line);

const NARROWEST = 60;
const WIDEST = 140;
/** Where nobody looks at the lines, or nobody says how wide they may be. */
const USUAL = 120;

/** How wide lines may be that are written to a terminal. */
export const widthOf = ({ columns }: { readonly columns?: number }): number => Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL));

/** A page whose lines fit: what is too long goes on below itself, a step further in. */
export const fitted = (page: string, width: number): string =>
  page
    .split('\n')
    .flatMap((line) => {
      if ([...line].length <= width) return [line];
      const [indent] = /^ */.exec(line) ?? [''];
      return hanging(line, indent, `${indent}  `, width);
    })
    .join('\n');
