import { afterAll, describe, expect, it } from 'vitest';
import { definitions } from '../../../definitions/index.js';
import { usingWorkspace, workspace, zeroed } from '../../../src/engine/memory/arena.js';
import { POISON, poisonMemory } from '../../../src/engine/memory/poison.js';
import { scratch } from '../../../src/engine/memory/scratch.js';
import { calculate } from '../../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../../src/synthetic/index.js';
import { yearsEnding } from '../../../src/time/index.js';

afterAll(() => poisonMemory(true));

describe('memory that is used again is poisoned in tests', () => {
  it('when it is handed out, and when it is given back', () => {
    let lent: Int32Array = new Int32Array(0);
    usingWorkspace(() => {
      lent = workspace(3);
      expect([...lent]).toEqual([POISON, POISON, POISON]);
      lent.fill(7);
      expect([...zeroed(2)]).toEqual([0, 0]);
    });
    expect([...lent]).toEqual([POISON, POISON, POISON]);
    expect([...scratch(2).subarray(0, 2)]).toEqual([POISON, POISON]);
  });

  it('and not for those who use the library', () => {
    poisonMemory(false);
    const lent = usingWorkspace(() => workspace(2).fill(7));
    expect([...lent]).toEqual([7, 7]);
    poisonMemory(true);
  });

  it('which changes no figure: nothing is read that was not written, and nothing lent is kept', () => {
    const periods = yearsEnding('2025-03-31', 2);
    const figures = (on: boolean) => {
      poisonMemory(on);
      return calculate(recordsOf([demoAuthority()]), definitions, { periods, by: 'age', members: true });
    };
    expect(figures(true)).toEqual(figures(false));
  });
});
