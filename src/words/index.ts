/**
 * A definition in English.
 *
 * @module csc-indicators/words
 */

export { frameworkTitle } from './nouns/labels.js';
export { columnNoun, tableNoun } from './nouns/nouns.js';
export type { Passage } from './nouns/passage.js';
export type { Block, Section } from './page/blocks.js';
export { type DefinitionText, type DescribeOptions, describe } from './page/describe.js';
export { sayExpression, sayInOneLine, sayLogic } from './page/say.js';
export type { SourceText } from './page/source-text.js';
export { renderIndex } from './render/index-page.js';
export { renderLists, renderNotHere } from './render/lists-page.js';
export { renderMarkdown } from './render/markdown.js';
export { renderBlocks, renderText, TEXT_WIDTH } from './render/text.js';
export { searchDefinitions } from './search.js';
