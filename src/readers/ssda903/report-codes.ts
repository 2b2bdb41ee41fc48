import { type CodeSet, codeSets, normaliseSex } from '../../records/model/code-sets/index.js';
import type { ColumnReader } from './columns.js';
import type { FileIssues } from './file-issues.js';
import { codeProblem } from './text-values.js';

/** Whether the record model holds another code for the one written: only the codes for sex were replaced. */
const isTranslated = (codes: CodeSet, code: string): boolean => codes === codeSets['sex'] && normaliseSex(code) !== code;

/** Reports the codes of a file that are unknown or not in use in its year, with how many rows held them. */
export function reportCodes(columns: readonly ColumnReader[], year: number, issues: FileIssues): void {
  for (const { text, item } of columns) {
    if (!text?.codes) continue;
    const { counts } = text;
    for (let entry = 0; entry < text.texts.length; entry++) {
      if (counts[entry] === 0 || text.texts[entry] === '') continue;
      if (text.isNoValue(text.texts[entry])) {
        issues.cell('word-for-no-value', item, text.firstLines[entry], counts[entry]);
        continue;
      }
      const problem = codeProblem(text.codes, text.texts[entry], year);
      if (!problem) continue;
      const message =
        problem === 'code-unknown'
          ? `${item} holds a code that is not in the code set; the row is kept with the code as written.`
          : `${item} holds a code that is not in use in the year ending 31 March ${year}; the row is kept with ${isTranslated(text.codes, text.texts[entry]) ? 'the code that took its place' : 'the code as written'}.`;
      issues.other(
        {
          code: problem,
          severity: 'warning',
          column: item,
          line: text.firstLines[entry],
          message,
          hint: `Use a code of the ${year} code set.`,
        },
        counts[entry],
      );
    }
  }
}
