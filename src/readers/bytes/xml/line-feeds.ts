/** Makes line ends one character before the parser looks at them, as XML requires, in text that comes in parts. */
export function onlyLineFeeds(): { write(part: string): string; end(): string } {
  let heldReturn = false;
  return {
    write(part) {
      if (!heldReturn && !part.includes('\r')) return part;
      const whole = heldReturn ? `\r${part}` : part;
      heldReturn = whole.endsWith('\r');
      return (heldReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
    },
    end: () => (heldReturn ? '\n' : ''),
  };
}
