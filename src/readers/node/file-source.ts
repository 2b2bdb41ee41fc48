import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceFile } from '../source.js';

const CHUNK_BYTES = 1 << 18;

/**
 * A file on disk, read in chunks and never changed.
 *
 * @param name - what issues call it; the file's own name when left out
 */
export function fileSource(path: string, name: string = basename(path)): SourceFile {
  return {
    name,
    *chunks() {
      const descriptor = openSync(path, 'r');
      try {
        for (;;) {
          // A chunk of its own each time: a reader may hold on to the one before.
          const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
          const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, null);
          if (length === 0) return;
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
