import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Definition } from '../../src/language/index.js';

const folder = fileURLToPath(new URL('../../definitions/', import.meta.url));
const homes = ['together', 'family-network', 'safe', 'loving-homes', 'multi-agency', 'leaders', 'workforce'];

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null && 'calculation' in value && 'id' in value;

/** Every definition found in the folders of `definitions/`, whether or not the registry lists it, by id. */
export async function definitionsInFolders(): Promise<readonly Definition[]> {
  const found: Definition[] = [];
  for (const home of homes.filter((name) => existsSync(`${folder}${name}`))) {
    for (const file of readdirSync(`${folder}${home}`)
      .filter((name) => name.endsWith('.ts'))
      .sort()) {
      const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${folder}${home}/${file}`);
      found.push(...Object.values(module).filter(isDefinition));
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
