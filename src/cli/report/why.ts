import type { Finding } from '../../engine/detection/finding.ts'

/**
 * Why something was found, in words: what gave it away, and in which encoding it stands. A text that is decoded somewhere
 * else has not been decoded for this.
 */
export function whyOf(text: string, { start, end, form, parts }: Finding): string {
  const forms = form.split('+')
  const written = text.slice(start, end)
  const given = forms.filter((one) => encodings[one] === undefined).map((one) => variants[one] ?? one)
  const decoded = forms.flatMap((one) => {
    const encoding = encodings[one]
    if (encoding === undefined) return []
    const isThere =
      encoding.sign === undefined
        ? parts.some(({ run }) => run?.encoding === one)
        : encoding.sign.test(written)
    return isThere ? [encoding.words] : []
  })
  const reason = given.length === 0 ? 'as given' : given.join(', ')
  return [reason, ...new Set(decoded)].join(', in ')
}

interface Encoding {
  readonly words: string
  /** What shows that the stretch itself is written so; absent where the finding knows. */
  readonly sign?: RegExp
}

/** By the names that findings have for them. */
const encodings: Readonly<Record<string, Encoding>> = {
  base64: { words: 'base64' },
  rfc2047: { words: 'an encoded word of a mail', sign: /=\?[^?]+\?[bq]\?/iu },
  'quoted-printable': { words: 'quoted-printable', sign: /=(?:[\dA-F]{2}|[ \t]*\r?\n)/iu },
  'unicode-escape': { words: 'escapes', sign: /\\/u },
  percent: { words: 'percent-encoding', sign: /%[\dA-F]{2}/iu },
  html: { words: 'character references', sign: /&/u },
  rfc2231: { words: 'a parameter that goes on', sign: /\*\d/u },
  'file name': { words: 'the name of a file', sign: /^/u },
  markup: { words: 'markup', sign: /</u },
  mojibake: { words: 'letters that were misread', sign: /[\u0080-\uffff]/u },
  attribute: { words: 'an attribute or a comment', sign: /^/u },
}

/** How what was looked for is written. */
const variants: Readonly<Record<string, string>> = {
  plain: 'as given',
  inflected: 'with an ending',
  transliterated: 'in other letters',
  joined: 'written as one word',
  initial: 'with an initial',
  given: 'given name',
  family: 'family name',
  'local-part': 'the part of the e-mail address before the @',
  digits: 'its digits',
  place: 'place',
  number: 'number',
  title: 'title',
  obfuscated: 'spelled out',
  broken: 'broken over lines',
  'lost-letter': 'with a letter that was lost',
  lookalike: 'with letters that look alike',
}
