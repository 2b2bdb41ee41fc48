import { textOfUtf8 } from '../../../records/intern/utf8-text.js';
import type { ElementNames } from './element-names.js';
import type { XmlRefusal } from './refusal.js';

/**
 * What a reader does with each part of a file, in bytes: names as their numbers, text as UTF-8 bytes that are good until
 * the call returns. White space alone between two tags may be left out.
 */
export interface XmlByteEvents {
  open(name: number): void;
  /** Text or CDATA between tags; it may come in several parts. */
  text(bytes: Uint8Array, start: number, end: number): void;
  close(): void;
  /** `open`, `text` and `close` in one, for an element that was met whole with plain text, or nothing, in it. */
  leaf(name: number, bytes: Uint8Array, start: number, end: number): void;
}

/** Makes every reader's events one kind of object to an engine: what calls them is then compiled once, for all. */
export const byteEvents = (
  open: XmlByteEvents['open'],
  text: XmlByteEvents['text'],
  close: XmlByteEvents['close'],
  leaf: XmlByteEvents['leaf'],
): XmlByteEvents => ({ open, text, close, leaf });

/** The same in strings, for readers that need not be quick. Names may carry a namespace prefix: see `localName`. */
export interface XmlEvents {
  open(name: string): void;
  text(text: string): void;
  close(): void;
}

/** How a reader ends a reading early, from inside an event. */
export interface XmlControl {
  /** Stops: what was needed has been read. */
  stop(): never;
  /** Stops: the file is not what it should be. */
  refuse(refusal: XmlRefusal): never;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

export const defaultXmlLimits: XmlLimits = { depth: 64, elements: 200_000_000 };

/** A name without its namespace prefix. Prefixes are not resolved: a return is known by its local names. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Hands events on in strings. */
export function inText({ open, text, close }: XmlEvents, names: ElementNames): XmlByteEvents {
  return byteEvents(
    (name) => open(names.text(name)),
    (bytes, start, end) => text(textOfUtf8(bytes, start, end)),
    close,
    (name, bytes, start, end) => {
      open(names.text(name));
      if (end > start) text(textOfUtf8(bytes, start, end));
      close();
    },
  );
}
