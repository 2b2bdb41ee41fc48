import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = process.env['CSC_INDICATORS_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/**
 * Where figures as published, and public sample returns, lie on this machine: in `CSC_INDICATORS_DATA`, or in
 * `../shared/data` beside the checkout. They are not part of the project; what needs them is skipped, and says so, without.
 */
export const dataBeside = (path: string): string => join(folder, path);
