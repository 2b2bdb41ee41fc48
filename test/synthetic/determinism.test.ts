import { describe, expect, it } from 'vitest';
import {
  cinCensusFile,
  demoAuthority,
  englandAuthorities,
  generateAuthority,
  populationFile,
  type SyntheticAuthority,
  ssda903Files,
} from '../../src/synthetic/index.js';

/** FNV-1a over UTF-16 units: enough to notice any change of a byte. */
function checksum(pieces: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function* everything(authority: SyntheticAuthority): Generator<string> {
  for (let year = authority.firstYearEnding; year <= authority.lastYearEnding; year++) {
    for (const file of ssda903Files(authority, year)) {
      yield file.name;
      yield* file.chunks;
    }
    yield* cinCensusFile(authority, year).chunks;
  }
  yield* populationFile([authority]).chunks;
}

describe('the same seed', () => {
  const options = { laCode: '999', seed: 42, children: 3000, firstYearEnding: 2022, years: 3 };

  it('gives the same bytes every time', () => {
    expect(checksum(everything(generateAuthority(options)))).toBe(checksum(everything(generateAuthority(options))));
  });

  it('gives other bytes than another seed', () => {
    expect(checksum(everything(generateAuthority(options)))).not.toBe(checksum(everything(generateAuthority({ ...options, seed: 43 }))));
  });

  it('gives the bytes that it gave before: change this value only when the generator is meant to change', () => {
    expect(checksum(everything(demoAuthority()))).toBe('84090e73');
  });

  it('gives lives that do not depend on whether they are kept or made again', () => {
    const kept = generateAuthority({ ...options, children: 20_000 });
    const [first, second] = [[...kept.lives()], [...kept.lives()]];
    expect(first).toEqual(second);
    const made = generateAuthority({ ...options, children: 20_001 });
    expect([...made.lives()]).toEqual([...made.lives()]);
  });
});

describe('options', () => {
  it('refuses a code that is not three digits, no children, and years whose returns are not known', () => {
    const good = { laCode: '999', seed: 1, children: 10, firstYearEnding: 2021, years: 1 };
    for (const bad of [{ laCode: '99' }, { children: 0 }, { years: 1.5 }, { firstYearEnding: 2016 }, { years: 7 }]) {
      expect(() => generateAuthority({ ...good, ...bad })).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });

  it('share England out among 153 authorities with codes of their own', () => {
    const authorities = englandAuthorities(1);
    expect(new Set(authorities.map((authority) => authority.laCode)).size).toBe(153);
    const children = authorities.map((authority) => authority.children).sort((a, b) => a - b);
    const total = children.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(total - 12_000_000)).toBeLessThan(153);
    expect(children[0]).toBeLessThan(10_000);
    expect(children[152]).toBeGreaterThan(200_000);
  });
});
