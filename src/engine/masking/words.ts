import { decodeHTML } from 'entities'
import { decodeBytes } from '../detection/views/bytes.ts'

/** A stretch of stored text as words: quoted-printable, percent and HTML codes are read, markup is left out. */
export function readableWords(stretch: string): string {
  const bytes = stretch
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:[=%][\dA-Fa-f]{2})+/g, (codes) =>
      decodeBytes(Buffer.from(codes.replaceAll(/[=%]/g, ''), 'hex')),
    )
  return decodeHTML(bytes.replaceAll(/<[^>]*>/g, ' '))
}
