import process from 'node:process';
import { CommanderError } from 'commander';
import { DONE, WRONG_COMMAND } from '../../src/cli/exit.js';
import { fileTrouble } from '../../src/cli/file-trouble.js';
import { commandLine } from '../../src/cli/program.js';
import { IndicatorError } from '../../src/errors.js';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from its sources, in this process: one at a time. */
export async function command(...words: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const { stdout, stderr, exitCode } = process;
  const writers = { stdout: stdout.write, stderr: stderr.write };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = ((text: string | Uint8Array) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      return true;
    }) as typeof stdout.write;
  }
  process.exitCode = undefined;
  let status: number;
  try {
    await commandLine('1.2.3', null).parseAsync([...words], { from: 'user' });
    status = Number(process.exitCode ?? DONE);
  } catch (error) {
    const trouble = fileTrouble(error);
    if (!(error instanceof IndicatorError || error instanceof CommanderError || trouble !== null)) throw error;
    if (!(error instanceof CommanderError)) said.stderr += `${trouble ?? (error as Error).message}\n`;
    status = error instanceof CommanderError && error.exitCode === 0 ? DONE : WRONG_COMMAND;
  } finally {
    stdout.write = writers.stdout;
    stderr.write = writers.stderr;
    process.exitCode = exitCode;
  }
  return { status, ...said };
}
