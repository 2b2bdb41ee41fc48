export type { Block, Section } from './blocks.js';
export { describe, type DefinitionText, type DescribeOptions } from './describe.js';
export { renderIndex } from './index-page.js';
export { renderMarkdown } from './markdown.js';
export type { Passage } from './passage.js';
export { sayExpression, sayInOneLine, sayLogic } from './say.js';
export type { SourceText } from './source-text.js';
export { renderBlocks, renderText, TEXT_WIDTH } from './text.js';
export { frameworkTitle } from './labels.js';
