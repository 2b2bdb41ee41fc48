/** Why a whole file could not be read, or not to its end: one sentence, and one on how to mend it. */
export interface XmlRefusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const exportAgain = 'Export the return again from the case management system or from COLLECT, as XML.';

export const xmlRefusals = {
  empty: { code: 'file-empty', message: 'The file is empty.', hint: exportAgain },
  archive: { code: 'file-not-xml', message: 'The file is a zip archive or an Excel workbook, not XML.', hint: exportAgain },
  csv: { code: 'file-not-xml', message: 'The file is text such as CSV, not XML.', hint: exportAgain },
  notXml: { code: 'file-not-xml', message: 'The file is not XML: it does not begin with a tag.', hint: exportAgain },
  utf16: {
    code: 'encoding-not-supported',
    message: 'The file is UTF-16 without a byte order mark, so its bytes cannot be read safely.',
    hint: 'Save it as UTF-8, or as UTF-16 with a byte order mark.',
  },
  encoding: {
    code: 'encoding-not-supported',
    message: 'The file declares a character encoding that cannot be read.',
    hint: 'Save it as UTF-8.',
  },
  doctype: {
    code: 'doctype-not-allowed',
    message:
      'The file holds a document type or entity declaration, which statutory returns never do and which can be used to attack a reader, so none of it was read.',
    hint: 'Remove the declaration, or export the return again.',
  },
  longProlog: { code: 'file-not-xml', message: 'The file holds no element in its first 64 kB.', hint: exportAgain },
  deep: {
    code: 'xml-too-deep',
    message: 'Elements are nested more than 64 deep, which no return does; reading stopped there.',
    hint: exportAgain,
  },
  many: {
    code: 'xml-too-large',
    message: 'The file holds more elements than the limit; reading stopped there.',
    hint: 'Split the file, or raise the limit if it is genuine.',
  },
  longText: {
    code: 'xml-text-too-long',
    message: 'More than a megabyte passes without a tag, which no return does; reading stopped there.',
    hint: exportAgain,
  },
  truncated: {
    code: 'xml-truncated',
    message: 'The file ends before its XML is complete; what stands before the break was read.',
    hint: 'Copy or export the file again: the transfer was probably cut short.',
  },
  malformed: {
    code: 'xml-not-well-formed',
    message: 'The XML is not well formed; what stands before the break was read.',
    hint: 'Open the file at the line given, mend the tag or character there, and read it again.',
  },
  ampersand: {
    code: 'xml-not-well-formed',
    message: 'An ampersand (&) is not written as &amp;, so the XML cannot be read further; what stands before it was read.',
    hint: 'Write &amp; for the ampersand at or before the line given, and read the file again.',
  },
} as const satisfies Readonly<Record<string, XmlRefusal>>;

/** Ends a reading early: with a refusal, or because nothing more is wanted. */
export class Ending extends Error {
  constructor(readonly refusal: XmlRefusal | null) {
    super(refusal?.message ?? 'stopped');
  }
}
