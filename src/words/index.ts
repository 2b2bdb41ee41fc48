export type { Block, Section } from './page/blocks.js';
export { describe, type DefinitionText, type DescribeOptions } from './page/describe.js';
export { renderIndex } from './render/index-page.js';
export { renderMarkdown } from './render/markdown.js';
export type { Passage } from './page/passage.js';
export { sayExpression, sayInOneLine, sayLogic } from './say/say.js';
export type { SourceText } from './page/source-text.js';
export { renderBlocks, renderText, TEXT_WIDTH } from './render/text.js';
export { frameworkTitle } from './nouns/labels.js';
