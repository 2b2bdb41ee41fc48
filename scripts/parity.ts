import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataBeside } from './data-beside.js';
import { checkFolder, type FileReport } from './parity/check-folder.js';

/**
 * Recomputes published figures from their published numerators and denominators:
 *
 *     npm run parity           the files the project knows, every exception named
 *     npm run parity -- DIR    files of the same shape that it has not seen
 *
 * An authority's value must be numerator ÷ denominator × multiplier, rounded half up. A national or regional value, whose
 * counts are printed to the nearest 10, must lie between (n − 5) ÷ (d + 5) and (n + 5) ÷ (d − 5), half a last place more
 * either way. Multiplier and decimal places are the file's own (`multiplier`, `dp`) or inferred from each breakdown's rows.
 */
const known = dataBeside('published');
const asked = process.argv[2];
const folder = asked === undefined ? known : resolve(asked);

const number = (value: number): string => value.toLocaleString('en-GB');

function lineOf({ file, authorities, larger, named, differences, scales }: FileReport): string {
  const parts = [
    `authorities ${number(authorities.equal)} of ${number(authorities.checked)} equal`,
    authorities.withinRounding > 0 ? `${number(authorities.withinRounding)} within the rounding of their inputs` : '',
    `larger places ${number(larger.equal)} of ${number(larger.checked)} equal, ${number(larger.withinRounding)} within rounding`,
    ...Object.entries(named).map(([id, count]) => `${number(count)} named ${id}`),
    differences.length > 0 ? `${number(differences.length)} DIFFERENT` : '',
  ];
  return `${file}  ${number(authorities.checked + larger.checked)} checked (${scales.join('; ') || 'none'}): ${parts.filter((part) => part !== '').join('; ')}`;
}

function main(): number {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(
      asked === undefined
        ? 'The published files are not here, so there is nothing to check. Name a folder: npm run parity -- DIR'
        : 'There is no such folder.',
    );
    return 2;
  }
  const report = checkFolder(folder, { everyExceptionNamed: folder === known });
  const failures: string[] = [];
  for (const file of report.files) {
    if (file.checked > 0) console.log(lineOf(file));
    for (const row of file.excused) console.log(`    excused: ${row}`);
    const left = Object.entries(file.leftOut);
    if (left.length > 0) console.log(`    not checked: ${left.map(([reason, count]) => `${number(count)} ${reason}`).join(', ')}`);
    if (file.checked === 0) console.log(`${file.file}  nothing to check`);
    failures.push(...file.differences);
  }
  if (report.otherFiles.length > 0) console.log(`Without numerator, denominator and value: ${report.otherFiles.join(', ')}`);
  if (folder === known) failures.push(...report.namesNotMet.map((name) => `named as an exception, and not met: ${name}`));
  const sum = (of: (file: FileReport) => number): number => report.files.reduce((total, file) => total + of(file), 0);
  const checked = sum((file) => file.checked);
  const named = sum((file) => Object.values(file.named).reduce((total, count) => total + count, 0));
  console.log(
    `\n${number(checked)} rows checked in ${report.files.filter((file) => file.checked > 0).length} files: ` +
      `${number(sum((file) => file.authorities.equal))} of ${number(sum((file) => file.authorities.checked))} authority rows equal; ` +
      `${number(sum((file) => file.larger.equal + file.larger.withinRounding))} of ${number(sum((file) => file.larger.checked))} national and regional rows equal or within rounding; ` +
      `${number(named)} exceptions named; ${number(failures.length)} not explained.`,
  );
  for (const failure of failures) console.error(failure);
  if (checked === 0) console.error('Nothing could be checked.');
  return failures.length > 0 || checked === 0 ? 1 : 0;
}

process.exitCode = main();
