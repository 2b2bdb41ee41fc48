import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionPages, definitionsFolder, listOfPages } from './pages.js';

writeFileSync(join(definitionsFolder, 'pages.ts'), listOfPages());
console.log(`${definitionPages().length} definitions in definitions/pages.ts`);
