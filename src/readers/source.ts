/** A file to read, wherever it lives: on disk, in a browser, in memory. `chunks` may be called once for each pass. */
export interface SourceFile {
  /** The name that issues quote. */
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A source held in memory, for tests and for callers that already have the text. */
export function sourceFromText(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, chunks: () => [bytes] };
}

/** A source held in memory as bytes. */
export function sourceFromBytes(name: string, bytes: Uint8Array): SourceFile {
  return { name, chunks: () => [bytes] };
}
