/** Exit codes: done; the data had errors that stopped a result; the command was wrong. */
export const DONE = 0;
export const DATA_ERRORS = 1;
export const WRONG_COMMAND = 2;
