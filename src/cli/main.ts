#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { IndicatorError } from '../errors.js';
import { addCalculate } from './commands/calculate.js';
import { addCompare } from './commands/compare.js';
import { addDemo } from './commands/demo.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addList } from './commands/list.js';
import { addReconcile } from './commands/reconcile.js';
import { addRecords } from './commands/records.js';
import { addScreen } from './commands/screen.js';
import { addShow } from './commands/show.js';
import { addSql } from './commands/sql.js';
import { DONE, WRONG_COMMAND } from './exit.js';
import { printable } from './print/issue-table.js';

/** The package's version, from the package.json above this file in a checkout or an installation. */
function packageVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { readonly version: string }).version;
    } catch {}
  }
  return 'unknown';
}

interface FileSystemError extends NodeJS.ErrnoException {
  readonly code: string;
}

/** What the operating system refuses: a mistake of the command, or of the machine, and no fault to be traced. */
const isOfFileSystem = (error: unknown): error is FileSystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on that disk',
  EEXIST: 'a file stands there, where a folder is wanted',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program has it open',
};

const reasonOf = ({ code }: FileSystemError): string => reasons[code] ?? `the system says ${code}`;

const program = new Command()
  .name('csc-indicators')
  .description('Children’s social care indicators for England, counted the same everywhere')
  .version(packageVersion())
  .exitOverride()
  .showHelpAfterError('(--help shows what the command takes)');

for (const add of [addDemo, addList, addShow, addCalculate, addCompare, addExplain, addReconcile, addRecords, addSql, addScreen, addExport])
  add(program);
for (const command of program.commands)
  command.exitOverride().showHelpAfterError(`(csc-indicators ${command.name()} --help shows what it takes)`);

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  throw error;
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? DONE : WRONG_COMMAND;
  else if (error instanceof IndicatorError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = WRONG_COMMAND;
  } else if (isOfFileSystem(error)) {
    process.stderr.write(
      `${printable(`${error.path ?? 'A file'} cannot be ${error.syscall === 'open' ? 'opened' : 'written'}: ${reasonOf(error)}.`)}\n`,
    );
    process.exitCode = WRONG_COMMAND;
  } else throw error;
}
