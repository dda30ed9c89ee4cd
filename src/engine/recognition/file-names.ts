import { type View, ViewBuilder } from '../detection/views/view.ts'

/**
 * The names of files in the headers of a mail or its parts, each on a line of its own and as words: `Anna_Weber.pdf` and
 * `AnnaWeber.pdf` read `Anna Weber`.
 */
export function fileNamesView(source: View): View | undefined {
  if (!/name[*=]/iu.test(source.text)) return undefined
  let builder: ViewBuilder | undefined
  for (const { index, 0: match, groups } of source.text.matchAll(parameters)) {
    const value = groups?.['quoted'] ?? groups?.['bare'] ?? ''
    const start = index + match.lastIndexOf(value)
    const [, charset = '', stem = ''] =
      /^([\w-]{0,40}'[\w-]{0,20}')?(.*?)(?:(?:\.tar)?\.[A-Za-z\d]{1,5})?$/u.exec(value) ?? []
    if (!/\p{L}{2}/u.test(stem)) continue
    builder ??= new ViewBuilder(source)
    addWords(builder, stem, start + charset.length)
    builder.separate('\n', start + charset.length + stem.length)
  }
  return builder?.build('file name')
}

const parameters =
  /(?:;[ \t]{0,8}|\n[ \t]{1,8})(?:file)?name(?:\*(?:0\*?)?)?=(?:"(?<quoted>[^"\r\n]{3,200})"|(?<bare>[^\s";][^\r\n";]{2,200}))/giu

function addWords(builder: ViewBuilder, stem: string, start: number): void {
  const isSmall = /^\p{Ll}+[._-]\p{Ll}+$/u.test(stem)
  let copied = 0
  for (const { index, 0: joint } of stem.matchAll(isSmall ? firstLetters : joints)) {
    builder.copy(start + copied, start + index)
    copied = index + joint.length
    if (joint === '') builder.separate(' ', start + index)
    else if (/\p{L}/u.test(joint)) builder.write(joint.toUpperCase(), start + index, start + copied)
    // "CV_Anna_Weber": what is short and all capitals says what the file is.
    else
      builder.write(/^\p{Lu}{2,3}$/u.test(stem.slice(0, index)) ? '\n' : ' ', start + index, start + copied)
  }
  builder.copy(start + copied, start + stem.length)
}

/** What stands for a blank in the name of a file, and where a word begins in the midst of another. */
const joints = /[_.+ -]|(?<=\p{Ll})(?=\p{Lu})/gu
const firstLetters = /(?<!\p{L})\p{L}|[._-]/gu
