import { UsageError } from '../shared/errors.ts'

/** Tells that a file could not be written. */
export function outputProblem(file: string, error: unknown): UsageError {
  return new UsageError('output', `${file} cannot be written: ${fileProblem(error)}`, {
    remedy: 'Name a file in a folder that is there and that you may write.',
  })
}

/** Why a file could not be read or written, in words; the system's own where it is a rare one. */
export function fileProblem(error: unknown): string {
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  if (code === undefined) return 'the reason is not known'
  return problems[code] ?? `the system says ${code}`
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not',
  EPERM: 'the system does not allow it',
  EROFS: 'its file system can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
}
