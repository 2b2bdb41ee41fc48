import process from 'node:process';

/** Says what is being done when it takes over a second, on stderr and only to a terminal. */
export async function withProgress<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const timer = setTimeout(() => process.stderr.write(`${what} …\n`), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
