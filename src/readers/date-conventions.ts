/** Dates that systems write for "not known" or "still open": no record of a child living today holds them. */
export const placeholderDates: ReadonlySet<string> = new Set(['1900-01-01', '1753-01-01', '2099-12-31', '9999-12-31']);

/** True for what, after a date, looks like the beginning of a time or a zone. */
export const startsTime = (rest: string): boolean => /^(T|Z| \d|[+-]\d\d:)/.test(rest);

/** A longer text is no date with a time, whatever it begins with. */
export const LONGEST_DATE = 40;
