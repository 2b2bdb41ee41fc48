import type { CodeSet } from './code-set.js';

/** Sex (SSDA903 and CIN census). The record model holds M, F or U for every year; see `normaliseSex`. */
export const sex: CodeSet = {
  name: 'sex',
  title: 'Sex',
  source:
    'SSDA903 and CIN census code lists: 1 and 2 became M, F and U in the year ending 2025 (schemas of SocialFinanceDigitalLabs/liia-tools-pipeline, commit 4aff918). 0 and 9 were used by the CIN census only',
  codes: [
    { code: '1', label: 'Male', to: 2024 },
    { code: '2', label: 'Female', to: 2024 },
    { code: '0', label: 'Not known', to: 2024 },
    { code: '9', label: 'Not specified', to: 2024 },
    { code: 'M', label: 'Male', from: 2025 },
    { code: 'F', label: 'Female', from: 2025 },
    { code: 'U', label: 'Unknown', from: 2025 },
  ],
};

const normalised: ReadonlyMap<string, string> = new Map([
  ['1', 'M'],
  ['2', 'F'],
  ['0', 'U'],
  ['9', 'U'],
]);

/**
 * The code that the record model holds for a code of any year, so that one breakdown by sex spans the change of 2025.
 *
 * @example
 * ```ts
 * normaliseSex('1') // 'M'
 * ```
 */
export function normaliseSex(code: string): string {
  return normalised.get(code) ?? code;
}
