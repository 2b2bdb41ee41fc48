/** The page of a gap entry, to be written: nothing passes while a `WRITE:` is left. */
export const gapPage = (id: string, exportName: string): string => `import { gap } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** WRITE: one sentence. */
export const ${exportName} = gap({
  id: '${id}',
  version: 1,
  added: '${new Date().toISOString().slice(0, 10)}',
  title: 'WRITE: a title, at most 80 characters',
  summary: 'WRITE: what is asked for, in plain English',
  rationale: 'WRITE: why it is asked for',
  framework: 'together',

  askedFor: [{ by: 'WRITE: who asks', what: 'WRITE: for what' }],
  whyNot: ['WRITE: why it cannot be calculated'],
  needed: ['WRITE: what would have to be there'],
  nearest: [],
  notFor: 'WRITE: what nothing of it must be used for',
  influence: { kind: 'shared', note: 'WRITE: whose work would move it', agencies: [] },
  openQuestions: [{ question: 'WRITE: what is not settled', reviewOn: '${new Date().getFullYear() + 1}-04-01' }],

  sources: [cite('WRITE: the request', 'adcsResponse', 'relayed')],

  listedIn: [],
  addresses: [],
});
`;
