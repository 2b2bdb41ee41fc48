import { isPlainAscii } from './utf8.js';

/** Why a whole file cannot be read as CSV: one sentence, and how to mend it. */
export interface FileTrap {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const saveAgain = 'Open it in the program that made it and save it as "CSV UTF-8 (comma delimited)".';

const trap = (code: string, message: string, hint: string): FileTrap => ({ code, message, hint });

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);

/**
 * Looks at the first bytes of a file for what is plainly not comma-separated text.
 *
 * @param head - the file's first bytes, 64 kB or all of them
 */
export function formTrap(head: Uint8Array): FileTrap | null {
  if (head.length === 0) return trap('file-empty', 'The file is empty.', 'Export the table again.');
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) {
    return trap('file-is-spreadsheet', 'The file is an Excel workbook or zip archive that was renamed, not CSV text.', saveAgain);
  }
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    return trap('file-is-spreadsheet', 'The file is an old Excel workbook that was renamed, not CSV text.', saveAgain);
  }
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
    return trap('file-is-utf-16', 'The file is UTF-16 ("Unicode text"), not UTF-8.', saveAgain);
  }
  let nuls = 0;
  if (!isPlainAscii(head)) for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1)) nuls++;
  if (nuls > head.length / 4) return trap('file-is-utf-16', 'The file is UTF-16 ("Unicode text") without a mark, not UTF-8.', saveAgain);
  if (nuls > 0) return trap('file-is-binary', 'The file holds NUL bytes, so it is not text or is damaged.', 'Export the table again.');
  const first = firstText(head);
  if (first === null) return trap('file-empty', 'The file holds only blank lines.', 'Export the table again.');
  if (first === 0x3c) {
    return trap(
      'file-is-xml',
      'The file is XML, not CSV.',
      'Name it .xml if it is the SSDA903 XML return, or give it as --cin if it is a CIN census.',
    );
  }
  return null;
}

/** The first byte that is not a blank, a line break or part of a byte order mark. */
function firstText(head: Uint8Array): number | null {
  for (let at = startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0; at < head.length; at++) if (head[at] > 32) return head[at];
  return null;
}

/** A header whose cells were not split, because they are separated by something else. */
export function separatorTrap(header: readonly string[]): FileTrap | null {
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ] as const) {
    const inside = header.reduce((count, cell) => count + cell.split(separator).length - 1, 0);
    if (inside >= 2 && inside >= header.length) {
      return trap('file-separated-otherwise', `The file’s columns are separated by ${name}, not commas.`, saveAgain);
    }
  }
  return null;
}
