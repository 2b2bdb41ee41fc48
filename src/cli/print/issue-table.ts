import process from 'node:process';
import type { Definition } from '../../language/index.js';
import type { Issue } from '../../readers/index.js';
import { hanging, widthOf } from '../../text/wrap.js';
import { indicatorsAffected } from '../affected.js';
import { thousands } from './figures.js';

const order = { error: 0, warning: 1, information: 2 } as const;
const LINES_SHOWN = 25;

function place(issue: Issue): string {
  const rows = issue.rows.length > 0 ? ` first at ${issue.rows.join(', ')}` : '';
  return [issue.file, issue.table, issue.column].filter((part) => part !== null).join(' › ') + rows;
}

/** Text without characters that would move a terminal's cursor: names of files may hold any. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

function affects(issue: Issue, definitions: readonly Definition[]): string {
  const ids = indicatorsAffected(issue, definitions);
  if (ids.length === 0) return '';
  const shown = ids.slice(0, 4).join(', ');
  return ` Affects ${ids.length > 4 ? `${shown} and ${ids.length - 4} more` : shown}.`;
}

/** What the readers found, worst first: what, where, which indicators it touches, how to mend it. */
export function issueTable(
  issues: readonly Issue[],
  definitions: readonly Definition[],
  isFull: boolean,
  screen = widthOf(process.stderr),
): string {
  if (issues.length === 0) return 'No issues were found in the returns.\n';
  const touched = new Map(issues.map((issue) => [issue, indicatorsAffected(issue, definitions).length]));
  // Of one severity, what touches most figures first: many rows of an item that no figure reads can wait.
  const sorted = [...issues].sort(
    (a, b) => order[a.severity] - order[b.severity] || touched.get(b)! - touched.get(a)! || b.count - a.count,
  );
  const worst = isFull ? sorted : sorted.filter(({ severity }) => severity !== 'information').slice(0, LINES_SHOWN);
  const out: string[] = [];
  for (const severity of ['error', 'warning', 'information'] as const) {
    const of = sorted.filter((issue) => issue.severity === severity);
    const times = of.reduce((sum, issue) => sum + issue.count, 0);
    if (of.length > 0)
      out.push(
        `${thousands(times)} ${severity === 'information' ? 'notes' : `${severity}${times === 1 ? '' : 's'}`} of ${of.length} kind${of.length === 1 ? '' : 's'}`,
      );
  }
  const indent = ' '.repeat(14);
  const lines = [`Issues in the returns: ${out.join('; ')}`];
  for (const issue of worst) {
    lines.push(
      ...hanging(`${issue.code} × ${thousands(issue.count)}  (${place(issue)})`, `  ${issue.severity.padEnd(11)} `, indent, screen),
      ...hanging(`${issue.message} ${issue.hint}${affects(issue, definitions)}`, indent, indent, screen),
    );
  }
  const left = sorted.length - worst.length;
  if (left > 0)
    lines.push(
      `  ${worst.length === 0 ? `${left} ${left === 1 ? 'kind is' : 'kinds are'} not listed` : `… and ${left} more kind${left === 1 ? '' : 's'}`}; --issues shows all.`,
    );
  return `${lines.map(printable).join('\n')}\n`;
}
