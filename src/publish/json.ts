import type { Publication } from '../results/publication.js';
import { symbolMeanings } from './cells.js';

/** A publication as it is in JSON: without the mark that only disclosure control can give. */
export type PublicationDocument = Pick<Publication, 'profile' | 'figures' | 'notes'> & {
  readonly format: 'csc-indicators-publication';
  readonly formatVersion: 1;
  readonly symbols: Readonly<Record<string, string>>;
};

export function publicationDocument({ profile, figures, notes }: Publication): PublicationDocument {
  return { format: 'csc-indicators-publication', formatVersion: 1, profile, symbols: symbolMeanings, figures, notes };
}

/** The figures as JSON text, whose JSON Schema `publicationJsonSchema` gives. */
export const toJson = (publication: Publication): string => `${JSON.stringify(publicationDocument(publication), null, 2)}\n`;
