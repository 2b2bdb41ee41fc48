import { definitionPages, definitionsFolder } from '../../scripts/definitions/pages.js';
import type { Definition } from '../../src/language/index.js';

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null && 'calculation' in value && 'id' in value;

/** Those definitions that count rows; the others take figures as they are given. */
export const countingRows = (definitions: readonly Definition[]): readonly Definition[] =>
  definitions.filter(({ calculation }) => calculation.shape !== 'aggregated');

/** Every definition found in the folders of `definitions/`, whether or not the registry lists it, by id. */
export async function definitionsInFolders(): Promise<readonly Definition[]> {
  const found: Definition[] = [];
  for (const { file } of definitionPages()) {
    const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${definitionsFolder}${file}`);
    found.push(...Object.values(module).filter(isDefinition));
  }
  return found;
}
