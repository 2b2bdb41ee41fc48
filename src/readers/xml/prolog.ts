import { xmlRefusals, type XmlRefusal } from './refusal.js';

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
    const next = text[tag + 1]!;
    if (next === '!') {
      if (text[tag + 2] !== '-') return xmlRefusals.doctype;
    } else if (next !== '?') return 'root';
    const ending = next === '!' ? '-->' : '?>';
    const end = text.indexOf(ending, tag + 2);
    if (end === -1) return text.length > LONGEST_PROLOG ? xmlRefusals.longProlog : 'more';
    at = end + ending.length;
  }
}
