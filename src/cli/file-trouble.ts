/** Why an operating system refuses a file, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on that disk',
  EEXIST: 'a file stands there, where a folder is wanted',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'it is a link that leads back to itself',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program has it open',
};

interface FileSystemError extends NodeJS.ErrnoException {
  readonly code: string;
}

/** What the operating system refuses: a mistake of the command, or of the machine, and no fault to be traced. */
const isOfFileSystem = (error: unknown): error is FileSystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));

/** Trouble with a file in one line, when an error is that; null for any other error. */
export function fileTrouble(error: unknown): string | null {
  if (!isOfFileSystem(error)) return null;
  const reason = reasons[error.code] ?? `the system says ${error.code}`;
  const path = (error.path ?? 'A file').replace(/\.\d+\.part$/, '');
  return `${path} cannot be ${error.syscall === 'open' ? 'opened' : 'written'}: ${reason}.`.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
