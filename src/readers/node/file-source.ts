import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceFile } from '../source.js';

const CHUNK_BYTES = 1 << 18;
/** The first chunk is shorter: many a file is only looked at, and more of it is not wanted. */
const FIRST_BYTES = 1 << 16;

/** Buffers not in use: a new one for each of a thousand small files would keep the collector of memory busy. */
const spare: Uint8Array[] = [];

/**
 * A file on disk, read in chunks and never changed. A chunk is good until the next one is asked for.
 *
 * @param name - what issues call it; the file's own name when left out
 */
export function fileSource(path: string, name: string = basename(path)): SourceFile {
  return {
    name,
    *chunks() {
      const descriptor = openSync(path, 'r');
      const chunk = spare.pop() ?? new Uint8Array(CHUNK_BYTES);
      try {
        for (let size = FIRST_BYTES; ; size = CHUNK_BYTES) {
          const length = readSync(descriptor, chunk, 0, size, null);
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
