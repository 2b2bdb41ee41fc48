import type { ReturnFile } from '../returns/csv.js';
import { type Dirt, drawn, numberOfText } from './dirt.js';

/** Lines of a file that may stand in it twice: rows of a table, and cases of a census, each of which is a line of its own. */
const mayRepeat = (name: string, line: string, at: number): boolean => (name.endsWith('.xml') ? line.startsWith('<CINdetails>') : at > 0);

/** The file with some of its rows twice, one after the other. */
export function withRepeats(dirt: Dirt, { name, chunks }: ReturnFile, stream: number): ReturnFile {
  const file = numberOfText(name);
  return {
    name,
    chunks: {
      *[Symbol.iterator]() {
        const lines = [...chunks].join('').split('\n');
        let text = '';
        for (const [at, line] of lines.entries()) {
          const isLast = at === lines.length - 1;
          const isTwice = !isLast && mayRepeat(name, line, at) && drawn(dirt, 'repeated', stream, file, at) < dirt.repeated;
          text += isLast ? line : isTwice ? `${line}\n${line}\n` : `${line}\n`;
        }
        yield text;
      },
    },
  };
}
