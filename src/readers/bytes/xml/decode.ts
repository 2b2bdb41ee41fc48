import type { SourceFile } from '../../source.js';
import { type XmlRefusal, xmlRefusals } from './refusal.js';

/** What a file's first bytes say it is. */
export type XmlEncoding = { readonly label: string; readonly asDeclared: boolean; readonly skip: number } | XmlRefusal;

const HEAD_BYTES = 1024;
const PIECE_BYTES = 65536;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);

/** Reads a file's first bytes: its encoding, or why it is not XML. */
export function sniffXml(head: Uint8Array): XmlEncoding {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0) || startsWith(head, 0x1f, 0x8b)) {
    return xmlRefusals.archive;
  }
  if (startsWith(head, 0xff, 0xfe)) return { label: 'utf-16le', asDeclared: true, skip: 2 };
  if (startsWith(head, 0xfe, 0xff)) return { label: 'utf-16be', asDeclared: true, skip: 2 };
  if (startsWith(head, 0x3c, 0x00) || startsWith(head, 0x00, 0x3c)) return xmlRefusals.utf16;
  const skip = startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const text = String.fromCharCode(...head.subarray(skip));
  const visible = text.trimStart();
  if (visible === '') return head.length < HEAD_BYTES ? xmlRefusals.empty : xmlRefusals.notXml;
  if (!visible.startsWith('<')) return /^[^\n]*[,;\t]/.test(visible) && !visible.includes('\0') ? xmlRefusals.csv : xmlRefusals.notXml;
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(visible)?.[1]?.toLowerCase() ?? 'utf-8';
  if (skip === 3 || declared === 'us-ascii' || declared === 'ascii') return { label: 'utf-8', asDeclared: true, skip };
  // The bytes are single, whatever the declaration says: .NET programs often write UTF-8 under a UTF-16 declaration.
  if (declared.startsWith('utf-16')) return { label: 'utf-8', asDeclared: false, skip };
  try {
    return { label: new TextDecoder(declared).encoding, asDeclared: true, skip };
  } catch {
    return xmlRefusals.encoding;
  }
}

/** The bytes of a file in pieces of a bounded size, the first holding at least its head when the file has so much. */
export async function* xmlPieces(file: SourceFile): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of file.chunks()) {
    let bytes = chunk;
    if (head) {
      const joined: Uint8Array = new Uint8Array(head.length + bytes.length);
      joined.set(head);
      joined.set(bytes, head.length);
      if (joined.length < HEAD_BYTES) {
        head = joined;
        continue;
      }
      head = null;
      bytes = joined;
    }
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES);
  }
  if (head) yield head;
}

/** The head of a first piece. */
export const headOf = (piece: Uint8Array): Uint8Array => piece.subarray(0, HEAD_BYTES);

/** Turns UTF-8 into text piece by piece; characters split between pieces are kept whole. */
export interface PieceDecoder {
  decode(bytes: Uint8Array): string;
  /** What was left over at the end of the file. */
  end(): string;
}

/** Bytes at the end that begin a UTF-8 character but do not finish it. */
function unfinished(bytes: Uint8Array): number {
  const length = bytes.length;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back];
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? back : 0;
  }
  return 0;
}

/** Whole calls of a decoder take an engine's fast path, which streaming calls do not, so the few bytes of a character cut in two are carried by hand. */
export function pieceDecoder(): PieceDecoder {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true });
  let carried = new Uint8Array(0);
  return {
    decode(bytes) {
      let all = bytes;
      if (carried.length > 0) {
        all = new Uint8Array(carried.length + bytes.length);
        all.set(carried);
        all.set(bytes, carried.length);
      }
      const cut = unfinished(all);
      if (cut > 0 || carried.length > 0) carried = all.slice(all.length - cut);
      return whole.decode(cut === 0 ? all : all.subarray(0, all.length - cut));
    },
    end: () => whole.decode(carried),
  };
}

/** Turns the bytes of a file into UTF-8, which is the only encoding looked at from there on. */
export function inUtf8(label: string): { write(bytes: Uint8Array): Uint8Array; end(): Uint8Array } {
  if (label === 'utf-8') return { write: (bytes) => bytes, end: () => new Uint8Array(0) };
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return { write: (bytes) => encoder.encode(decoder.decode(bytes, { stream: true })), end: () => encoder.encode(decoder.decode()) };
}
