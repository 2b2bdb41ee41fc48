const answers: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['y', true],
  ['yes', true],
  ['t', true],
  ['0', false],
  ['false', false],
  ['n', false],
  ['no', false],
  ['f', false],
]);

/**
 * What a text answers to a yes/no item: systems write 1, true, Y, yes or T, and 0, false, N, no or F, in any case.
 *
 * @returns null for every other text
 */
export function yesOrNo(text: string): boolean | null {
  return answers.get(text.trim().toLowerCase()) ?? null;
}
