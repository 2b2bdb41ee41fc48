import { expect, it } from 'vitest';
import { changesWaiting, releaseSection } from '../../scripts/changes/fragments.js';

it('every change that waits for a release is named by its kind and says something', () => {
  expect(() => changesWaiting()).not.toThrow();
});

it('a release names changes of figures first', () => {
  const section = releaseSection('1.0.0 (2026-12-01)', [
    { file: 'a.added.md', kind: 'added', text: 'Something new.\nIn two lines.' },
    { file: 'b.values.md', kind: 'values', text: 'A figure changes.' },
  ]);
  expect(section).toBe(
    '## 1.0.0 (2026-12-01)\n\n### Values change\n\n- A figure changes.\n\n### Added\n\n- Something new.\n  In two lines.\n',
  );
});
