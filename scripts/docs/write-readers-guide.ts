import { writeFileSync } from 'node:fs';
import { readersGuide } from './readers-guide.js';

writeFileSync(new URL('../../docs/guide/readers.md', import.meta.url), readersGuide());
console.log('docs/guide/readers.md');
