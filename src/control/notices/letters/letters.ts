import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../../../engine/rule/nearest.ts'
import type { LetterSettings } from '../../../installation/notice-settings.ts'
import { UsageError } from '../../../shared/errors.ts'
import {
  exampleFacts,
  type LetterFacts,
  type LetterKind,
  type LetterLanguage,
  letterKinds,
  letterLanguages,
} from './facts.ts'
import { type Block, blocksOf, htmlOf, textOf } from './page.ts'
import { fill, parseTemplate, type Template, type TemplateMistake } from './template.ts'
import { type LetterRequest, oneLine, type View, viewOf } from './view.ts'

/** A letter that can be sent or printed. It holds personal values: keep it sealed, and no longer than needed. */
export interface Letter extends LetterContent {
  readonly text: string
  readonly html: string
}

/** What a letter says, however it is set. */
export interface LetterContent {
  readonly language: LetterLanguage
  readonly subject: string
  readonly blocks: readonly Block[]
}

/** Letters in the words of this organization. */
export interface Letters {
  /** The same facts on the same day give the same letter. */
  render<K extends LetterKind>(request: LetterRequest<K>): Letter
  /** A letter with invented facts, to look at. */
  example(kind: LetterKind, language: LetterLanguage): Letter
}

/** What stands above and below every letter; templates of their own. */
const frameParts = ['head', 'foot'] as const
type TemplateName = LetterKind | (typeof frameParts)[number]
const names: readonly TemplateName[] = [...letterKinds, ...frameParts]

type Templates = ReadonlyMap<string, Template>

const shippedFolder = join(import.meta.dirname, '..', '..', '..', '..', 'letters')

/**
 * Reads the shipped templates, and those in the settings’ folder instead of them: `de/done.txt`, `en/head.txt`. Throws
 * `UsageError` `letter-template` with every mistake at once, each with its file and line.
 */
export function openLetters(settings: LetterSettings): Letters {
  const templates = loadTemplates(settings)
  return {
    render: (request) => renderLetter(request, settings, templates),
    example: (kind, language) =>
      renderLetter({ kind, language, facts: exampleFacts[kind], today: exampleDay }, settings, templates),
  }
}

/** The names of the variables of a letter, for its documentation. */
export function variablesOf(kind: LetterKind): readonly string[] {
  return Object.keys(exampleView(kind, 'en'))
}

/** The settings of an organization that does not exist. */
export const exampleSettings: LetterSettings = {
  controller: {
    name: 'Example Help Ltd',
    address: ['1 Example Street', '12345 Sampleton'],
    email: 'privacy@example.org',
    phone: '+49 30 901820',
    website: 'https://example.org',
  },
  dpo: { name: 'Dr. Jo Berg', email: 'dpo@example.org', phone: '+49 30 901821' },
  authority: { name: 'Example Data Protection Authority', contact: 'https://authority.example.org' },
  backup_days: 35,
}

const exampleDay = '2026-04-02'

/** What a letter may not be without: the law wants it told, or it is of no use. */
const needed: { readonly [K in LetterKind]?: readonly string[] } = {
  extended: ['due', 'reason'],
  refused: ['grounds', 'authority'],
  'partly-refused': ['kept', 'authority', 'backups_until'],
  done: ['backups_until'],
  'nothing-found': ['authority'],
  'access-ready': ['until'],
  'confirm-address': ['url'],
  recipient: ['identifiers'],
}

function renderLetter<K extends LetterKind>(
  request: LetterRequest<K>,
  settings: LetterSettings,
  templates: Templates,
): Letter {
  const { kind, language } = request
  const view = viewOf(request, settings)
  const template = templateOf(templates, language, kind)
  const subject = oneLine(fill(template.subject, view))
  const blocks: readonly Block[] = [
    ...blocksOf(fill(templateOf(templates, language, 'head').body, view)),
    ...blocksOf(fill(template.body, view)),
    ...blocksOf(fill(templateOf(templates, language, 'foot').body, view)),
  ]
  return setLetter({ language, subject, blocks })
}

/** Sets a letter as plain text and as a page. */
export function setLetter({ language, subject, blocks }: LetterContent): Letter {
  return {
    language,
    subject,
    blocks,
    text: textOf(blocks),
    html: htmlOf(blocks, { title: subject, language }),
  }
}

function templateOf(templates: Templates, language: LetterLanguage, name: TemplateName): Template {
  const template = templates.get(`${language}/${name}`)
  if (template === undefined) throw new TypeError(`the template ${language}/${name} was not loaded`)
  return template
}

function loadTemplates(settings: LetterSettings): Templates {
  const own = settings.templates
  const mistakes: string[] = []
  const templates = new Map<string, Template>()
  for (const language of letterLanguages) {
    const files = own === undefined ? new Map<string, string>() : filesIn(own, language, mistakes)
    for (const name of names) {
      const file = files.get(name) ?? join(shippedFolder, language, `${name}.txt`)
      const { template, mistakes: found } = readTemplate(file, language, name)
      mistakes.push(...found.map(({ line, message }) => `${file}:${line}  ${message}`))
      templates.set(`${language}/${name}`, template)
    }
  }
  if (mistakes.length > 0) throw mistaken(mistakes)
  return templates
}

function readTemplate(file: string, language: LetterLanguage, name: TemplateName) {
  const text = readFileSync(file, 'utf8')
  if (name !== 'head' && name !== 'foot')
    return parseTemplate(file, text, {
      view: exampleView(name, language),
      needed: needed[name] ?? [],
    })
  // Head and foot have no subject of their own, and know what every letter knows.
  const { template, mistakes } = parseTemplate(file, `Subject: -\n${text}`, {
    view: exampleView('test', language),
    needed: [],
  })
  return {
    template,
    mistakes: mistakes.map(({ line, message }): TemplateMistake => ({ line: line - 1, message })),
  }
}

/** With all that settings may tell, so that a template is right or wrong whatever they leave out. */
function exampleView(kind: LetterKind, language: LetterLanguage): View {
  const facts: LetterFacts[LetterKind] = exampleFacts[kind]
  return viewOf({ kind, language, facts, today: exampleDay }, exampleSettings)
}

/** An organization’s own templates of a language by name; tells of files that stand in for nothing. */
function filesIn(folder: string, language: LetterLanguage, mistakes: string[]): ReadonlyMap<string, string> {
  const place = join(folder, language)
  const files = new Map<string, string>()
  for (const file of listFolder(folder, language)) {
    const name = file.replace(/\.txt$/, '')
    if ((names as readonly string[]).includes(name) && file.endsWith('.txt'))
      files.set(name, join(place, file))
    else {
      const meant = nearest(name, names)
      const hint = meant === undefined ? '' : `; did you mean ${meant}.txt?`
      mistakes.push(`${join(place, file)}:1  there is no letter of this name${hint}`)
    }
  }
  return files
}

function listFolder(folder: string, language: LetterLanguage): readonly string[] {
  const list = (place: string) => readdirSync(place).filter((name) => !name.startsWith('.'))
  try {
    return list(folder).includes(language) ? list(join(folder, language)) : []
  } catch (error) {
    throw new UsageError(
      'letter-templates-unreadable',
      `the folder of templates ${folder} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      { facts: { folder }, remedy: 'Check letters.templates in the configuration.' },
    )
  }
}

function mistaken(mistakes: readonly string[]): UsageError {
  const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
  return new UsageError(
    'letter-template',
    `The templates of letters have ${count}:\n  ${mistakes.join('\n  ')}`,
    {
      facts: { mistakes },
      remedy: 'Mend the lines above; docs/letters.md lists the variables of every letter.',
    },
  )
}
