import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { IndicatorError } from '../../errors.js';
import { isPassed, isSuitableForApi, type ScreenResult, screen } from '../../screen/index.js';
import { DATA_ERRORS, DONE } from '../exit.js';
import { jsonText } from '../write.js';

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new IndicatorError('invalid-argument', `${basename(path)} is not UTF-8 text; save it as CSV UTF-8.`);
    throw new IndicatorError('invalid-argument', `${path} cannot be read.`);
  }
}

function table(results: readonly ScreenResult[]): string {
  const width = Math.max(...results.map(({ check }) => check.length));
  const lines = results.map(({ check, outcome, message }) => `${outcome.padEnd(7)}  ${check.padEnd(width)}  ${message}`);
  const count = (of: ScreenResult['outcome']): number => results.filter(({ outcome }) => outcome === of).length;
  const end = results.at(-1)!.stage;
  const stopped = isPassed(results) ? '' : `Stopped after the stage "${end}"; later checks were not made.\n`;
  return `${lines.join('\n')}\n\n${count('PASS')} passed, ${count('WARNING')} warned, ${count('FAIL')} failed.\n${stopped}`;
}

export function run(file: string, metadata: string | undefined, options: { readonly json?: boolean }): void {
  const metadataFile = metadata ?? file.replace(/\.csv$/i, '.meta.csv');
  if (metadataFile === file) throw new IndicatorError('invalid-argument', 'FILE must end in .csv, or name the metadata file too.');
  const results = screen(textOf(file), textOf(metadataFile), { data: basename(file), metadata: basename(metadataFile) });
  process.stdout.write(
    options.json ? jsonText({ passed: isPassed(results), suitableForApi: isSuitableForApi(results), results }) : table(results),
  );
  process.exitCode = isPassed(results) ? DONE : DATA_ERRORS;
}
