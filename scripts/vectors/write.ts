import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { formatVectors } from './format.js';

/** Writes files of vectors as they are to be read: `npm run vectors:format -- test/vectors/foster-care-share.json`. */
for (const path of process.argv.slice(2)) writeFileSync(path, formatVectors(JSON.parse(readFileSync(path, 'utf8'))));
