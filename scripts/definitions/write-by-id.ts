import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionPages } from './pages.js';

/**
 * Writes a file for each id that hands on its definition, so that `csc-indicators/definitions/<id>` holds for good,
 * whatever folder the definition lives in.
 */
export function writeDefinitionsById(dist: string): void {
  const folder = join(dist, 'definitions', 'by-id');
  mkdirSync(folder, { recursive: true });
  for (const { id, file } of definitionPages()) {
    const text = `export * from '../${file.replace(/\.ts$/, '.js')}';\n`;
    for (const ending of ['.js', '.d.ts']) writeFileSync(join(folder, id + ending), text);
  }
}
