import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The package as npm would install it in an empty project: packed, unpacked, with its run-time dependencies beside it.
 * No registry is asked, so that the test runs without a network.
 */
export function installInto(): { readonly directory: string; readonly files: readonly string[]; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'csc-indicators-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', directory], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .at(-1)!;
  const modules = join(directory, 'node_modules');
  mkdirSync(join(modules, 'csc-indicators'), { recursive: true });
  execFileSync('tar', ['-xzf', join(directory, packed), '--strip-components=1', '-C', join(modules, 'csc-indicators')]);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'csc-indicators') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const files = execFileSync('tar', ['-tzf', join(directory, packed)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return { directory, files, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
