import { writeFileSync } from 'node:fs';
import { shapesFile, shapesText } from './shapes.js';

writeFileSync(shapesFile, shapesText());
