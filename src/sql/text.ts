/** How tightly a piece of SQL holds together, so that brackets are written only where they are needed. */
export const OR = 1;
export const AND = 2;
export const NOT = 3;
export const COMPARISON = 4;
export const SUM = 5;
export const PRODUCT = 6;
export const ATOM = 9;

/** A piece of SQL text and how tightly it holds together. */
export interface Sql {
  readonly text: string;
  readonly binds: number;
}

export const atom = (text: string): Sql => ({ text, binds: ATOM });

export const indent = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);

/** Round brackets, on lines of their own when the text has several. */
export const bracketed = (text: string): string => (text.includes('\n') ? `(\n${indent(text)}\n)` : `(${text})`);

/** The text of a piece where at least this binding is needed. */
export const within = (sql: Sql, binds: number): string => (sql.binds >= binds ? sql.text : bracketed(sql.text));

const LINE = 110;

/** Conditions joined by a word: on one line when short, otherwise one a line. */
export function joined(parts: readonly string[], word: 'AND' | 'OR'): string {
  const line = parts.join(` ${word} `);
  return line.length <= LINE && !line.includes('\n') ? line : parts.join(`\n${word} `);
}

/** A list separated by commas, one a line, with an optional remark before an entry. */
export function lines(entries: readonly { readonly text: string; readonly remark?: string }[]): string {
  return entries.map(({ text, remark }, at) => `${remark ? `${remark}\n` : ''}${text}${at < entries.length - 1 ? ',' : ''}`).join('\n');
}

/** A remark to the end of the line. Line breaks inside would end it early. */
export const remark = (text: string): string => `-- ${text.replace(/\s+/g, ' ').trim()}`;

/** A remark inside a line. */
export const note = (text: string): string =>
  `/* ${text
    .replace(/\*\/|\/\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} */`;
