import process from 'node:process';
import { writeWhole } from '../../src/cli/write.js';

/** Writes a file that does not end until the process is ended, a mebibyte at a time. */
function* endless(): Generator<string> {
  for (let at = 0; ; at++) {
    yield 'child,row\n'.repeat(1 << 17);
    if (at === 1) process.stdout.write('writing\n');
    // Far more than is written before a signal comes, far less than a disk holds.
    if (at > 500) return;
  }
}

await writeWhole(process.argv[2]!, 'children.csv', endless());
