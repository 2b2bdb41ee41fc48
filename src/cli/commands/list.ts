import process from 'node:process';
import { definitions, gaps } from '../../../definitions/index.js';
import { type Entry, isGap } from '../../language/index.js';
import { didYouMean } from '../../text/nearest.js';
import { hanging, widthOf } from '../../text/wrap.js';
import { frameworkTitle } from '../../words/nouns/labels.js';
import { searchDefinitions } from '../../words/search.js';
import { WRONG_COMMAND } from '../exit.js';
import { notHereAbout, notHereLines, notHereToday } from '../not-here.js';
import { jsonText } from '../write.js';

const entries: readonly Entry[] = [...definitions, ...gaps].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Definitions and gap entries that words find, those that have them in id or title first. */
export function found(words: readonly string[]): readonly Entry[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== '');
  const isNamed = ({ id, title }: Entry): boolean => wanted.every((word) => `${id} ${title}`.toLowerCase().includes(word));
  const all = searchDefinitions(entries, words.join(' '));
  return [...all.filter(isNamed), ...all.filter((entry) => !isNamed(entry))];
}

function lines(listed: readonly Entry[]): string {
  const screen = widthOf(process.stdout);
  const widest = Math.max(...listed.map(({ id }) => id.length));
  // Where ids leave no room beside them, titles stand below.
  const beside = widest + 4 + 30 <= screen;
  const out: string[] = [];
  for (const framework of [...new Set(listed.map((definition) => definition.framework))]) {
    out.push('', frameworkTitle(framework));
    for (const { id, title, status } of listed.filter((definition) => definition.framework === framework)) {
      const text = `${title}${status === 'active' ? '' : ` [${status}]`}`;
      if (beside) out.push(...hanging(text, `  ${id.padEnd(widest)}  `, ' '.repeat(widest + 4), screen));
      else out.push(`  ${id}`, ...hanging(text, '    ', '    ', screen));
    }
  }
  return `${out.join('\n')}\n`;
}

/** Prints every definition under its outcome, or those that words find; and what the words mean that is not here. */
export function run(words: readonly string[], options: { readonly json?: boolean }): void {
  const listed = found(words);
  if (options.json) {
    const rows = listed.map((entry) => {
      const { id, version, status, title, framework, aliases } = entry;
      const measured = isGap(entry) ? {} : { level: entry.level, unit: entry.unit, direction: entry.direction.kind };
      return { id, version, status, title, framework, ...measured, ...(aliases ? { aliases } : {}) };
    });
    process.stdout.write(jsonText(rows));
    return;
  }
  const missing = notHereAbout(words);
  if (listed.length > 0) process.stdout.write(lines(listed));
  if (missing.length > 0) process.stdout.write(`\nNot here, and why\n${notHereLines(missing, widthOf(process.stdout)).join('\n')}\n`);
  if (words.length === 0 && notHereToday.length > 0)
    process.stdout.write(`\n${notHereToday.length} measures of the field have no definition: \`lists not-here\` says why.\n`);
  if (listed.length === 0 && missing.length === 0) {
    const known = entries.flatMap(({ id, title }) => [
      id,
      ...title
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 3),
    ]);
    process.stderr.write(
      `No definition has ${words.map((word) => `"${word}"`).join(' and ')} in its id, title or summary, and nothing that is known to be missing has.${didYouMean(words[0] ?? '', [...new Set(known)])} \`list\` shows all.\n`,
    );
    process.exitCode = WRONG_COMMAND;
  }
}
