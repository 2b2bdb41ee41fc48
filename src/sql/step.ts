import { indent, remark } from './text.js';

/** One `name AS (…)` of a WITH list. */
export interface Step {
  readonly name: string;
  readonly remarks: readonly string[];
  readonly body: string;
}

export const writeStep = ({ name, remarks, body }: Step): string =>
  `${remarks.map((text) => `${remark(text)}\n`).join('')}${name} AS (\n${indent(body)}\n)`;
