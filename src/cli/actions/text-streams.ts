import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { MaskOptions } from '../commands/texts.ts'
import { fileProblem } from '../file-problem.ts'
import { writeResult } from '../keep.ts'

/** All of a file, or of standard input where none is named. */
export async function read({ terminal }: Call, file: string | undefined): Promise<Buffer> {
  if (file === undefined) {
    if (terminal.isInteractive) terminal.err('No file is named: what you type is read, up to Ctrl-D.\n')
    return buffer(process.stdin)
  }
  try {
    return await readFile(resolve(terminal.folder, file))
  } catch (error) {
    throw new UsageError('no-file', `${file} cannot be read: ${fileProblem(error)}`, {
      remedy: 'Name a file that is there, or - for standard input.',
    })
  }
}

/** Writes to the file that is named, or to standard output. */
export async function write(
  call: Call,
  { output }: MaskOptions,
  content: string | Uint8Array,
): Promise<void> {
  if (output === undefined) call.terminal.out(content)
  else await writeResult(call, output, content)
}
