import { localName } from '../bytes/xml/events.js';
import type { XmlRefusal } from '../bytes/xml/refusal.js';
import { readXml, type XmlOutcome } from '../bytes/xml/sax.js';
import type { SourceFile } from '../source.js';

/** What the header of a census file says of itself, as text; `null` where it says nothing. */
export interface CinHeader {
  readonly collection: string | null;
  readonly year: string | null;
  readonly referenceDate: string | null;
  readonly lea: string | null;
  /** When the file was made. */
  readonly dateTime: string | null;
}

const wrongFile = (code: string, message: string): XmlRefusal => ({
  code,
  message,
  hint: 'Give the CIN census XML here, and other returns in their own place.',
});

const wrongRoots: ReadonlyMap<string, string> = new Map([
  ['EXPSSDA903', 'The file is an SSDA903 return, not a CIN census.'],
  ['html', 'The file is a web page, not a CIN census.'],
]);

const otherCollections: ReadonlyMap<string, string> = new Map([
  ['CSWW', "The file is a children's social work workforce census, not a CIN census."],
  ['SEN2', 'The file is a SEN2 return, not a CIN census.'],
]);

const wanted: ReadonlyMap<string, keyof CinHeader> = new Map([
  ['Collection', 'collection'],
  ['Year', 'year'],
  ['ReferenceDate', 'referenceDate'],
  ['LEA', 'lea'],
  ['DateTime', 'dateTime'],
]);

/**
 * Reads only the header of a census file, wherever it stands, so that the year and the authority are known before the
 * first child. Refuses a file whose root or collection is another return's.
 */
export async function readCinHeader(file: SourceFile): Promise<{ readonly header: CinHeader; readonly outcome: XmlOutcome }> {
  const header: { -readonly [K in keyof CinHeader]: CinHeader[K] } = {
    collection: null,
    year: null,
    referenceDate: null,
    lea: null,
    dateTime: null,
  };
  const outcome = await readXml(file, (control) => {
    let depth = 0;
    let inHeader = false;
    let item: keyof CinHeader | null = null;
    let value = '';
    return {
      open(name) {
        depth++;
        const local = localName(name);
        if (depth === 1 && local !== 'Message') {
          control.refuse(
            wrongFile(
              'wrong-root-element',
              wrongRoots.get(local) ?? 'The file is XML of another kind: a CIN census begins with a Message element.',
            ),
          );
        }
        if (depth === 2 && local === 'Header') inHeader = true;
        else if (inHeader) {
          item = wanted.get(local) ?? null;
          value = '';
        }
      },
      text(text) {
        if (item) value += text;
      },
      close() {
        if (item) {
          // A header may name several sources; the first item of each kind stands.
          header[item] ??= value.trim() === '' ? null : value.trim();
          item = null;
        }
        if (--depth === 1 && inHeader) {
          const collection = header.collection;
          if (collection !== null && collection.toUpperCase() !== 'CIN') {
            control.refuse(
              wrongFile(
                'wrong-collection',
                otherCollections.get(collection.toUpperCase()) ?? 'The header names another collection than the CIN census.',
              ),
            );
          }
          control.stop();
        }
      },
    };
  });
  return { header, outcome };
}
