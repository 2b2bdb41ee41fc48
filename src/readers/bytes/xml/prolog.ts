import { Ending, type XmlRefusal, xmlRefusals } from './refusal.js';

const LONGEST_PROLOG = 65536;

/**
 * Walks what stands before the root element, so that a declaration is refused before the parser sees it. Returns
 * `root` when the first element begins, `more` when the text ends first, or a refusal.
 */
export function checkProlog(text: string): 'root' | 'more' | XmlRefusal {
  let at = 0;
  for (;;) {
    const tag = text.indexOf('<', at);
    if (tag === -1 || tag + 2 >= text.length) return text.length > LONGEST_PROLOG ? xmlRefusals.longProlog : 'more';
    const next = text[tag + 1];
    if (next === '!') {
      if (text[tag + 2] !== '-') return xmlRefusals.doctype;
    } else if (next !== '?') return 'root';
    const ending = next === '!' ? '-->' : '?>';
    const end = text.indexOf(ending, tag + 2);
    if (end === -1) return text.length > LONGEST_PROLOG ? xmlRefusals.longProlog : 'more';
    at = end + ending.length;
  }
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/** Holds bytes back until what stands before the root element has been looked at. */
export function prologReader() {
  let held = new Uint8Array(0);
  let isOver = false;
  return {
    isOver: () => isOver,
    rest: (): Uint8Array => held,
    /**
     * @returns every byte so far once the root element begins, `null` before that
     * @throws Ending for a declaration
     */
    write(bytes: Uint8Array): Uint8Array | null {
      const all = new Uint8Array(held.length + bytes.length);
      all.set(held);
      all.set(bytes, held.length);
      held = all;
      const found = checkProlog(decoder.decode(held));
      if (typeof found === 'object') throw new Ending(found);
      isOver = found === 'root';
      return isOver ? held : null;
    },
  };
}
