/**
 * Exit codes: done; the data had errors that stopped a result; the command was wrong; nothing that was asked for could be
 * calculated from the returns given.
 */
export const DONE = 0;
export const DATA_ERRORS = 1;
export const WRONG_COMMAND = 2;
export const NOTHING_CALCULATED = 3;
