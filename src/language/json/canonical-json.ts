/** JSON with every object's keys in order, so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  let text = '';
  for (const key of Object.keys(entries).sort()) {
    if (entries[key] !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(entries[key])}`;
  }
  return `{${text}}`;
}
