import Mustache from 'mustache'
import { nearest } from '../../../engine/rule/nearest.ts'
import type { Variable, View } from './view.ts'

/**
 * A letter as it was written down: a subject, then plain text with `{{variables}}` and `{{#sections}}` of Mustache. It
 * knows no commands, no other files and no HTML, so that a template can neither do nor load anything.
 */
export interface Template {
  readonly file: string
  readonly subject: string
  readonly body: string
}

export interface TemplateMistake {
  readonly line: number
  readonly message: string
}

/** Reads a template and says what is wrong with it, given the variables that its letters have and those they need. */
export function parseTemplate(
  file: string,
  text: string,
  known: { readonly view: View; readonly needed: readonly string[] },
): { readonly template: Template; readonly mistakes: readonly TemplateMistake[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const subject = /^(?:Subject|Betreff):\s*(\S.*)$/i.exec(lines[0] ?? '')?.[1]?.trim()
  const body = lines.slice(1).join('\n')
  const template = { file, subject: subject ?? '', body }
  if (subject === undefined)
    return {
      template,
      mistakes: [{ line: 1, message: 'expected a first line such as "Subject: Your request"' }],
    }
  const named = new Set<string>()
  const mistakes = [...mistakesIn(subject, 1, known.view, named), ...mistakesIn(body, 2, known.view, named)]
  const missing = known.needed.filter((name) => !named.has(name))
  // What cannot be read names less than it means to.
  if (mistakes.length === 0 && missing.length > 0)
    mistakes.push({
      line: lines.length,
      message: `this letter has to tell ${missing.map((name) => `{{${name}}}`).join(', ')}, and does not`,
    })
  return { template, mistakes }
}

/** A template’s text with the values in place of variables. Nothing is escaped: the text is no HTML yet. */
export function fill(text: string, view: View): string {
  return Mustache.render(text, view, undefined, { escape: String })
}

type Token = [kind: string, value: string, start: number, end: number, children?: Token[], close?: number]

function mistakesIn(text: string, firstLine: number, view: View, named: Set<string>): TemplateMistake[] {
  const lineAt = (offset: number) => firstLine + text.slice(0, offset).split('\n').length - 1
  try {
    const tokens = Mustache.parse(text) as Token[]
    return tokens.flatMap((token) => mistakesOf(token, [view], { lineAt, named }))
  } catch (error) {
    const [, what = 'this is no template', at = '0'] = / ?(.*) at (\d+)$/.exec((error as Error).message) ?? []
    return [{ line: lineAt(Number(at)), message: what.replace(/^\w/, (letter) => letter.toLowerCase()) }]
  }
}

interface Reading {
  readonly lineAt: (offset: number) => number
  readonly named: Set<string>
}

type Scope = Readonly<Record<string, Variable>> | string

function mistakesOf(token: Token, scopes: readonly Scope[], reading: Reading): TemplateMistake[] {
  const [kind, name, start, , children = []] = token
  if (kind === 'text' || kind === '!') return []
  const at = (message: string) => [{ line: reading.lineAt(start), message }]
  if (kind === '>') return at(`{{>${name}}} would take in another file, which templates cannot`)
  if (kind === '=') return at('the braces of variables cannot be changed')
  const found = lookUp(name, scopes)
  if (found === undefined) return at(unknown(name, scopes))
  reading.named.add(name)
  if (kind !== '#' && kind !== '^')
    return (typeof found === 'object' && found !== null) || found === true
      ? at(`{{${name}}} is no text: use it as {{#${name}}} … {{/${name}}}`)
      : []
  const inner = kind === '#' ? innerScope(found) : undefined
  return children.flatMap((child) =>
    mistakesOf(child, inner === undefined ? scopes : [inner, ...scopes], reading),
  )
}

function lookUp(name: string, scopes: readonly Scope[]): Variable | undefined {
  if (name === '.') return typeof scopes[0] === 'string' ? scopes[0] : undefined
  for (const scope of scopes) if (typeof scope === 'object' && Object.hasOwn(scope, name)) return scope[name]
  return undefined
}

/** What the inside of a section sees first: an item of a list. */
function innerScope(value: Variable): Scope | undefined {
  return Array.isArray(value) ? (value as readonly Scope[])[0] : undefined
}

function unknown(name: string, scopes: readonly Scope[]): string {
  if (name === '.') return '{{.}} stands for an item, inside of the section of a list'
  const names = scopes.flatMap((scope) => (typeof scope === 'object' ? Object.keys(scope) : []))
  const meant = nearest(name, names)
  return `there is no variable {{${name}}} in this letter${meant === undefined ? '' : `; did you mean {{${meant}}}?`}`
}
