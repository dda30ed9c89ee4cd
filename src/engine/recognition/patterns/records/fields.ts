import { isBlankOrTab } from '../scan.ts'
import { isWordUnit } from '../addresses/words.ts'
import { type Field, fieldAt } from './field.ts'
import { type FieldKind, kindOfLabel, longestLabel, longestValue, mayEndLabel } from './labels.ts'

/** Fields that have their label beside them: `zip: 10115`, `"city": "Berlin"`, `street="Am Markt 3"`, `<zip>10115</zip>`. */
export function fieldsIn(text: string): readonly Field[] {
  const found: Field[] = []
  const add = (field: Field | undefined): void => {
    if (field !== undefined) found.push(field)
  }
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) add(fieldBehind(text, at))
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) add(fieldBehind(text, at))
  for (let at = text.indexOf('</'); at !== -1; at = text.indexOf('</', at + 2)) add(elementBefore(text, at))
  for (let at = text.indexOf('ADR'); at !== -1; at = text.indexOf('ADR', at + 3))
    found.push(...cardAt(text, at))
  return found
}

function fieldBehind(text: string, sign: number): Field | undefined {
  const kind = kindBefore(text, sign)
  if (kind === undefined) return undefined
  let from = sign + 1
  while (isBlankOrTab(text.charCodeAt(from)) && from - sign < 12) from++
  const quote = text[from]
  const isQuoted = quote === '"' || quote === "'"
  if (isQuoted) from++
  const stretch = text.slice(from, from + longestValue + 1)
  const end = isQuoted ? stretch.indexOf(quote) : stretch.search(valueEnd)
  return fieldAt(text, kind, from, from + (end === -1 ? stretch.length : end))
}

/** The end of a line or a cell, what parts fields of an object, and two blanks. */
const valueEnd = /[\n\r\t;|<}\]"]|[ ]{2}|,[ ]?(?=["'\p{L}][\p{L}_]*["']?[ ]?[:=])|[,.][ ]*(?:$|\n)|$/u

/** Also the dot of `Matrikel-Nr.:`. */
const isLabelEnd = (unit: number) => unit === 0x22 || unit === 0x27 || unit === 0x2a || unit === 0x2e

/** What the label says that ends at a sign, of two words where one says nothing: `postal code`, `Código Postal`. */
function kindBefore(text: string, sign: number): FieldKind | undefined {
  let end = sign
  while (sign - end < 3 && (isLabelEnd(text.charCodeAt(end - 1)) || isBlankOrTab(text.charCodeAt(end - 1))))
    end--
  if (!mayEndLabel(text, end)) return undefined
  const start = wordStart(text, end)
  if (end - start < 2) return undefined
  const before = text.charCodeAt(start - 1)
  // "user@city:" and "Foo::zip:" are no fields.
  if (before === 0x40 || before === 0x3a || before === 0x24) return undefined
  const kind = kindOfLabel(text, start, end)
  if (before !== 0x20 && before !== 0x2f) return kind
  // "Straße, Hausnummer", "PLZ/Ort".
  const joint = text.charCodeAt(start - 2) === 0x2c ? start - 2 : start - 1
  const outer = wordStart(text, joint)
  if (outer === joint) return kind
  // A Danish "By" is a town, "Reported by" is none.
  return kindOfLabel(text, outer, end) ?? (text.slice(start, end) === 'by' ? undefined : kind)
}

function wordStart(text: string, end: number): number {
  let start = end
  while (end - start < longestLabel && isLabelUnit(text.charCodeAt(start - 1))) start--
  return start
}

const isLabelUnit = (unit: number) => (isWordUnit(unit) && unit > 0x30) || unit === 0x5f || unit === 0x2d

function elementBefore(text: string, closing: number): Field | undefined {
  const name = text.slice(closing + 2, closing + 2 + longestLabel)
  const kind = kindOfLabel(name, name.indexOf(':') + 1, name.indexOf('>'))
  if (kind === undefined) return undefined
  const opening = text.lastIndexOf('>', closing)
  return closing - opening > longestValue ? undefined : fieldAt(text, kind, opening + 1, closing)
}

/** `ADR;TYPE=HOME:;;Am Markt 3;Leiden;;2315 ES;NL`: box, flat, street, town, region, postcode and country of a card. */
function cardAt(text: string, at: number): readonly Field[] {
  if (at > 0 && !/[\n.]/.test(text[at - 1] ?? '')) return []
  const head = /^ADR(?:;[^:\n]{0,80})?:/.exec(text.slice(at, at + 90))?.[0]
  if (head === undefined) return []
  const found: Field[] = []
  let from = at + head.length
  const parts =
    text
      .slice(from, from + 300)
      .split(/[\r\n]/u, 1)[0]
      ?.split(';') ?? []
  for (const [index, part] of parts.entries()) {
    if (index < 6 && index !== 4 && /[\p{L}\d]/u.test(part))
      found.push({ kind: 'street', start: from, end: from + part.length })
    from += part.length + 1
  }
  return found
}
