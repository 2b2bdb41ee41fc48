#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import { IndicatorError } from '../errors.js';
import type { BreakdownNames } from './breakdown-names.js';
import { DONE, WRONG_COMMAND } from './exit.js';
import { fileTrouble } from './file-trouble.js';
import { packageVersion } from './package-folder.js';
import { commandLine } from './program.js';

/** The names of breakdowns, where the help of `calculate` is asked for: only then are definitions loaded to ask them. */
async function breakdownsIfAsked(words: readonly string[]): Promise<BreakdownNames | null> {
  if (!words.includes('calculate') || !words.some((word) => word === '--help' || word === '-h' || word === 'help')) return null;
  return (await import('./breakdown-names.js')).breakdownNames();
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  process.stderr.write(`${fileTrouble(error) ?? error.message}\n`);
  process.exit(WRONG_COMMAND);
});

try {
  const words = process.argv.slice(2);
  await commandLine(packageVersion(), await breakdownsIfAsked(words)).parseAsync(words, { from: 'user' });
} catch (error) {
  const trouble = fileTrouble(error);
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? DONE : WRONG_COMMAND;
  else if (error instanceof IndicatorError || trouble !== null) {
    process.stderr.write(`${trouble ?? (error as IndicatorError).message}\n`);
    process.exitCode = WRONG_COMMAND;
  } else throw error;
}
