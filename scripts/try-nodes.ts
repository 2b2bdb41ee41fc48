import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Tries the built package on each supported Node: `npm run test:nodes`, or `npm run test:nodes -- 22` for one. The
 * programs are the npm packages that hold Node itself, kept in `node_modules/.cache`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const supported = ['20', '22', '24'];
/** The package that holds Node for this machine; it exists for the usual ones. */
const holder = `node${process.platform === 'darwin' && process.arch === 'arm64' ? '-bin' : ''}-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function nodeOf(major: string): string {
  const folder = join(root, 'node_modules/.cache/nodes', major);
  const program = join(folder, 'node_modules', holder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', `${holder}@${major}`], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return program;
}

/** What a user does first, on one Node: every entry imported, the demonstration, one explanation. */
function tryOn(major: string): readonly string[] {
  const program = nodeOf(major);
  const folder = mkdtempSync(join(tmpdir(), `node-${major}-`));
  const main = join(root, 'dist/cli/main.js');
  const run = (what: string, words: readonly string[], expected: RegExp): string | null => {
    const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status === 0 && expected.test(stdout)) return null;
    return `${what}: exit ${status}\n${stderr.slice(-2000)}`;
  };
  const entries = [
    'index',
    'engine/index',
    'sql/index',
    'words/index',
    'readers/index',
    'readers/node/index',
    'publish/index',
    'screen/index',
  ];
  const code = `for (const entry of ${JSON.stringify(entries)}) await import('${new URL('../dist/src/', import.meta.url).href}' + entry + '.js'); console.log(process.version);`;
  const set = 'demo/returns/ssda903-2025@2025';
  const failures = [
    run('import', ['--input-type=module', '--eval', code], new RegExp(`^v${major}\\.`)),
    run('demo', [main, 'demo', '--out', 'demo'], /Larkshire/),
    run(
      'calculate',
      [main, 'calculate', '--ssda903', set, '--la', '999', '--year-ending', '2025-03-31', '--format', 'json'],
      /"indicator"/,
    ),
    run('sql', [main, 'sql', 'long-term-stability'], /SELECT/),
  ];
  rmSync(folder, { recursive: true });
  return failures.filter((failure) => failure !== null);
}

const asked = process.argv.slice(2);
for (const major of asked.length > 0 ? asked : supported) {
  const failures = tryOn(major);
  process.stdout.write(failures.length === 0 ? `✓ Node ${major}\n` : `✗ Node ${major}\n${failures.join('\n')}\n`);
  if (failures.length > 0) process.exitCode = 1;
}
