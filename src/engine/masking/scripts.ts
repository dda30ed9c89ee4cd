/** Stretches of a text that programs run or apply, outside of their strings and comments: there a placeholder has to be a name. */
export interface Code {
  isCode(at: number): boolean
}

/** The scripts and styles of HTML. */
export function codeOf(html: string): Code {
  const scripts = Array.from(html.matchAll(elements), ({ index, 0: whole, 1: tag = '', 2: name = '' }) => {
    const start = index + tag.length
    const content = whole.slice(tag.length, whole.length)
    return isProgram(name, tag)
      ? { start, end: start + content.length, said: saidIn(content, start) }
      : undefined
  }).filter((script) => script !== undefined)
  return {
    isCode: (at) => {
      const script = stretchAt(scripts, at)
      return script !== undefined && stretchAt(script.said, at) === undefined
    },
  }
}

const elements = /(<(script|style)(?:\s[^<>]{0,1000})?>)[^]*?(?=<\/\2|$(?![^]))/giu

/** A script of another type is data for some program, or a piece of HTML. */
function isProgram(name: string, tag: string): boolean {
  const [, type = ''] = /\stype\s*=\s*["']?([^"'\s>]*)/iu.exec(tag) ?? []
  return name.toLowerCase() === 'style' || type === '' || /module|(?:java|ecma)script|json/iu.test(type)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Of stretches in order, the one that holds a place. */
function stretchAt<S extends Stretch>(stretches: readonly S[], at: number): S | undefined {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  const stretch = stretches[low]
  return stretch !== undefined && stretch.start <= at ? stretch : undefined
}

function saidIn(content: string, offset: number): readonly Stretch[] {
  return Array.from(content.matchAll(literals), ({ index, 0: literal }) =>
    literal.startsWith('`')
      ? withoutSlots(literal, offset + index)
      : [{ start: offset + index, end: offset + index + literal.length }],
  ).flat()
}

/** Comments, strings, and patterns, which stand where a value is expected. */
const literals =
  /\/\/[^\n]*|\/\*(?:[^]*?\*\/|[^]*)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*(?:`|$)|(?<=[(,=:[!&|?{};]\s{0,20}|return\s{1,20})\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,400}\//gsu

/** What stands in a slot of a template is code again. */
function withoutSlots(template: string, offset: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const { index, 0: slot } of template.matchAll(/\$\{[^{}]*\}/gu)) {
    stretches.push({ start: offset + from, end: offset + index })
    from = index + slot.length
  }
  return [...stretches, { start: offset + from, end: offset + template.length }]
}
