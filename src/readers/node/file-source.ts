import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceFile } from '../source.js';

const CHUNK_BYTES = 1 << 18;

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
      try {
        // One buffer for the whole pass: a new one each time would keep the collector of memory busy.
        const size = Math.min(CHUNK_BYTES, Math.max(1, fstatSync(descriptor).size));
        const chunk = new Uint8Array(size);
        for (;;) {
          const length = readSync(descriptor, chunk, 0, size, null);
          if (length === 0) return;
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
