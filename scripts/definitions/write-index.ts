import { definitionPages, writeListsOfPages } from './pages.js';

writeListsOfPages();
const pages = definitionPages();
const gaps = pages.filter(({ isGap }) => isGap);
console.log(`${pages.length - gaps.length} definitions in definitions/pages.ts, ${gaps.length} gap entries in definitions/gaps.ts`);
