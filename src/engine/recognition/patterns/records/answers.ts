import { datesIn } from '../dates.ts'
import type { Field } from './field.ts'
import { isValueOf } from './labels.ts'

/** What the line below a question answers: `Your date of birth?` and `Anna: 4 Feb 1989`. */
export function answersIn(text: string): readonly Field[] {
  const found: Field[] = []
  for (let mark = text.indexOf('?'); mark !== -1; mark = text.indexOf('?', mark + 1)) {
    gap.lastIndex = mark + 1
    if (!gap.test(text)) continue
    const start = Math.max(text.lastIndexOf('\n', mark) + 1, mark - longestQuestion)
    const question = text.slice(start, mark)
    const from = gap.lastIndex
    const line = /[^\r\n]*/.exec(text.slice(from, from + longestAnswer))?.[0] ?? ''
    const field = askedBirth.test(question)
      ? birthIn(text, from, from + line.length)
      : askedCode.test(question)
        ? codeIn(line, from)
        : undefined
    if (field !== undefined) found.push(field)
  }
  return found
}

/** From the sign to the line below. */
const gap = /[ \t"»”)*_]{0,4}\r?\n[>| \t\r\n]{0,12}/y
const longestQuestion = 240
const longestAnswer = 200
const askedBirth =
  /birth|geboren|geburts|geboorte|naissance|née?(?![\p{L}])|nacimiento|nacid|naciste|nascita|nat[oa](?![\p{L}])|nascimento|nasceu|urodz|födel|fødsel|(?<!\p{L})dob(?!\p{L})/iu
const askedCode =
  /post ?code|postal|zip|(?<!\p{L})plz(?!\p{L})|postleitzahl|kod pocztowy|(?<!\p{L})ca?p(?!\p{L})/iu

/** The last date of the answer, as a chat has the time in front. */
function birthIn(text: string, from: number, to: number): Field | undefined {
  const date = datesIn(text, from, to).at(-1)
  return date === undefined || /^\[[^\]]*$/.test(text.slice(from, date.start))
    ? undefined
    : { kind: 'birth', start: date.start, end: date.end }
}

function codeIn(line: string, from: number): Field | undefined {
  const answer = /(?:^|[:>,] ?| )((?:[A-Z\d]{2,4} )?[A-Z\d-]{3,8})[.!]?\s*$/.exec(line)
  const [whole, code = ''] = answer ?? []
  if (whole === undefined || answer === null || !isValueOf('code', code)) return undefined
  const start = from + answer.index + whole.indexOf(code)
  return { kind: 'code', start, end: start + code.length }
}
