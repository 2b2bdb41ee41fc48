import type { Section } from './blocks.js';
import type { SourceText } from './source-text.js';

/** A definition in words: a page with a fixed order of parts, ready for any output. */
export interface DefinitionText {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Short facts for the head of the page: what it is called, what kind of measure, whether it is in use. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly Section[];
}

/** What a page needs from outside its definition. */
export interface DescribeOptions {
  /** Every cited document by its id: `definitions/sources.ts`. */
  readonly sources: Readonly<Record<string, SourceText>>;
  /** What each remark says that a definition answers, by its number: `definitions/remarks.ts`. */
  readonly remarks?: Readonly<Record<string, string>>;
  /** The title of another definition, for the measures to read beside this one. */
  readonly titleOf?: (id: string) => string | undefined;
}
