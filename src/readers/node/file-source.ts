import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { SourceFile } from '../source.js';

const CHUNK_BYTES = 1 << 18;
/** The first chunk is shorter: many a file is only looked at, and more of it is not wanted. */
const FIRST_BYTES = 1 << 16;

/** Buffers not in use: a new one for each of a thousand small files would keep the collector of memory busy. */
const spare: Uint8Array[] = [];

/** A file's name fit to be shown: control characters, and those that turn the direction of text, would act on a terminal. */
export const shownFileName = (name: string): string => name.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EBUSY: 'another program has it open',
};

/** What the operating system says of a file, as the caller's mistake. */
export function cannotRead(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return error;
  return new IndicatorError('invalid-argument', `${shownFileName(path)} cannot be read: ${reasons[code] ?? `the system says ${code}`}.`);
}

/**
 * A file on disk, read in chunks and never changed. A chunk is good until the next one is asked for.
 *
 * @param name - what issues call it; the file's own name when left out
 * @throws IndicatorError `invalid-argument`, while it is read, when there is no such file, or it is a folder or may not be read
 */
export function fileSource(path: string, name: string = shownFileName(basename(path))): SourceFile {
  return {
    name,
    *chunks() {
      const descriptor = opened(path);
      const chunk = spare.pop() ?? new Uint8Array(CHUNK_BYTES);
      try {
        for (let size = FIRST_BYTES; ; size = CHUNK_BYTES) {
          const length = read(descriptor, chunk, size, path);
          if (length === 0) return;
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(descriptor);
        spare.push(chunk);
      }
    },
  };
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function read(descriptor: number, chunk: Uint8Array, size: number, path: string): number {
  try {
    return readSync(descriptor, chunk, 0, size, null);
  } catch (error) {
    throw cannotRead(path, error);
  }
}
