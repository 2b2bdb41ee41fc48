import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordModelPage } from './page.js';

writeFileSync(fileURLToPath(new URL('../../docs/record-model.md', import.meta.url)), recordModelPage());
