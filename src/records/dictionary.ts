/** Distinct strings numbered from 0 in the order first seen. Kept in a `Map`, so a value such as `__proto__` is only text. */
export interface Dictionary {
  /** The number of a string, adding it when new. */
  intern(text: string): number;
  /** The number of a string, or −1 when it was never seen. */
  find(text: string): number;
  readonly values: readonly string[];
}

export function dictionary(initial: readonly string[] = []): Dictionary {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const intern = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    values.push(text);
    numbers.set(text, values.length - 1);
    return values.length - 1;
  };
  for (const text of initial) intern(text);
  return { intern, find: (text) => numbers.get(text) ?? -1, values };
}
