import type { Files } from './files.js';
import type { CheckName, Finding, StageName } from './result.js';

/** One check: a name of DfE's screener and what it finds. It may rely on the stages before it having passed. */
export interface Check {
  readonly name: CheckName;
  run(files: Files): Finding;
}

/** Checks that are made together. */
export interface Stage {
  readonly name: StageName;
  readonly checks: readonly Check[];
}
