import type { CodeList } from '../nodes.js';

/** Declares a named, cited list of codes. */
export function codeList(list: CodeList): CodeList {
  return list;
}
