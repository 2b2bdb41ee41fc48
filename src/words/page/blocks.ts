import { type Passage, plain, stopped } from '../nouns/passage.js';

/** A part of a page. Every reading (terminal, markdown) shows every kind. */
export type Block =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly items: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A titled part of a page. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (text: string): Block => ({ kind: 'passage', passage: plain(text) });
export const passageBlock = (passage: Passage): Block => ({ kind: 'passage', passage });
export const bullets = (items: readonly (string | Passage)[]): Block => ({
  kind: 'list',
  items: items.map((item) => stopped(typeof item === 'string' ? plain(item) : item)),
});
export const tableBlock = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  columns,
  rows,
});

/** Bullets, or a sentence that says there are none: an empty section must not look forgotten. */
export const bulletsOr = (items: readonly (string | Passage)[], none: string): Block =>
  items.length > 0 ? bullets(items) : paragraph(none);
