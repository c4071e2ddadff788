/** What kept the store from doing what was asked, as one clear line with its mend. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** Runs `work` on files of the record at `directory`; a failing disk or a missing permission becomes a StoreError. */
export function onDisk<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === undefined ? error : new StoreError(clearLine(directory, error as NodeJS.ErrnoException));
  }
}

function clearLine(directory: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `the disk of ${directory} is full; what was stored before is safe: free some space and read the rest again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `no permission for ${error.path ?? directory}: change its permissions, or name another directory with --record`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${directory} is no directory: name another with --record`;
    default:
      return `the record at ${directory} cannot be used: ${error.message}`;
  }
}
