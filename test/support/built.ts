import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'dist/cli/main.js');
const lock = join(root, 'node_modules/.building');

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  );

/** True when something that goes into the build is newer than it. */
const isStale = (): boolean =>
  !existsSync(entry) ||
  Math.max(newestIn('src'), newestIn('definitions'), statSync(join(root, 'tsup.config.ts')).mtimeMs) > statSync(entry).mtimeMs;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One test thread builds at a time; the others wait for it. A lock whose process is gone is nobody's. */
function takeLock(): void {
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      return;
    } catch {
      if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** Where the built command line stands. The package is built first, as `npm run build` does, unless the build is newer than its sources. */
export function builtCommandLine(): string {
  takeLock();
  try {
    if (isStale()) {
      console.log('The build is missing or older than its sources: building.');
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    }
  } finally {
    rmSync(lock, { force: true });
  }
  return entry;
}
