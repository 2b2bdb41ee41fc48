import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { changesFolder, changesWaiting, releaseSection } from './fragments.js';

const file = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));
const [version] = process.argv.slice(2);
if (!version || !/^\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write('npm run changes:gather -- VERSION, as 0.2.0\n');
  process.exitCode = 2;
} else {
  const changes = changesWaiting();
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf('## Unreleased');
  const section = releaseSection(`${version} (${new Date().toISOString().slice(0, 10)})`, changes);
  const released = text.slice(at).replace('## Unreleased\n', '');
  writeFileSync(file, `${text.slice(0, at)}## Unreleased\n\n${section}${released}`);
  for (const change of changes) rmSync(`${changesFolder}${change.file}`);
  process.stdout.write(`${changes.length} changes in CHANGELOG.md under ${version}\n`);
}
