import type { Standing } from '../../language/index.js';

/** A cited document, as pages show it. */
export interface SourceText {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  /** What the document is, which decides how sure its rules may be. */
  readonly standing: Standing;
}

/** "Children in need: methodology (Department for Education, 2025)"; a document that is not listed keeps its id. */
export function sourceWords(id: string, sources: Readonly<Record<string, SourceText>>): string {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  return source ? `${source.title} (${source.publisher}, ${source.date})` : `${id} (not in the list of sources)`;
}
