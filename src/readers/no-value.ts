const words: ReadonlySet<string> = new Set(['NULL', '(NULL)', 'N/A', '#N/A', 'NA', 'NONE', 'NAN', 'NAT', '<NA>', '-', '.']);

/** Whether a text is what systems and table tools write for "no value" where a return leaves the item blank. */
export const isNoValueWord = (text: string): boolean => text.length <= 6 && words.has(text.toUpperCase());
