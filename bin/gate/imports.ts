// Checks that imports between the folders of src/ flow one way.
//   node bin/run.mjs --script bin/gate/imports.ts
import { readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { filesUnder } from './files.ts'

/** What one folder of src/ may import besides itself, and why the line is drawn there. */
export interface ImportRule {
  readonly folder: string
  readonly mayImport: readonly string[]
  readonly reason: string
}

const stage = (name: string, mayImport: readonly string[], reason: string): ImportRule => ({
  folder: `engine/${name}`,
  mayImport,
  reason,
})

/** From the bottom to the top. A folder that is not listed here may not exist. */
export const importRules: readonly ImportRule[] = [
  { folder: 'shared', mayImport: [], reason: 'everything rests on it' },
  { folder: 'database', mayImport: ['shared'], reason: 'it knows engines, and nothing of help desks' },
  stage('rule', ['shared'], 'conditions are data; their text form needs no database'),
  stage(
    'datamap',
    ['shared', 'database', 'engine/rule'],
    'a map explains a catalog; it selects and changes nothing',
  ),
  stage('detection', ['shared'], 'finding a person in a text needs the text and the person'),
  stage(
    'recognition',
    ['shared', 'engine/detection'],
    'it reads a text and knows nothing of desks, so that anybody can try it on any text',
  ),
  stage('extraction', ['shared', 'engine/detection'], 'a file has text, whoever it is about'),
  stage(
    'draft',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/detection', 'engine/recognition'],
    'a draft is a map that a person reads; nothing that erases rests on it',
  ),
  stage(
    'discovery',
    ['shared', 'database', 'engine/datamap', 'engine/detection', 'engine/recognition', 'engine/draft'],
    'it tells what a map leaves out, with the eyes of a draft; nothing that erases rests on it',
  ),
  stage(
    'masking',
    ['shared', 'engine/detection', 'engine/recognition', 'engine/extraction', 'engine/datamap'],
    'it blots out what detection found, as the map says',
  ),
  stage(
    'selection',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/detection'],
    'it decides who and what, never what happens to them',
  ),
  stage(
    'search',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/detection',
      'engine/extraction',
      'engine/selection',
    ],
    'the plan and the verification look with the same eyes',
  ),
  stage(
    'advice',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/selection'],
    'it tells how long records are of use; nothing that erases rests on it',
  ),
  stage(
    'hold',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/detection', 'engine/selection'],
    'it says what nobody may touch, and neither plans nor changes anything',
  ),
  stage(
    'figures',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/selection'],
    'plans keep figures and reports show them; both count by the one definition',
  ),
  stage('outside', ['shared'], 'it speaks to folders and servers, and knows nothing of help desks'),
  stage(
    'plan',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/detection',
      'engine/recognition',
      'engine/masking',
      'engine/selection',
      'engine/hold',
      'engine/search',
      'engine/figures',
      'engine/outside',
    ],
    'a plan is made before anything runs',
  ),
  stage(
    'access',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/detection',
      'engine/masking',
      'engine/selection',
      'engine/hold',
      'engine/search',
      'engine/plan',
    ],
    'it shows what a plan would erase, by the plan’s own units, and changes nothing',
  ),
  stage(
    'policy',
    ['shared', 'database', 'engine/rule', 'engine/datamap', 'engine/selection', 'engine/hold', 'engine/plan'],
    'a policy says what becomes due, and asks as a plan would; it never runs one',
  ),
  stage('ledger', ['shared'], 'the ledger is audited alone and knows nothing of help desks'),
  stage(
    'certificate',
    ['shared', 'engine/ledger'],
    'a certificate is made from the ledger and from nothing else',
  ),
  stage(
    'archive',
    ['shared', 'database', 'engine/datamap', 'engine/selection', 'engine/plan', 'engine/ledger'],
    'it keeps what a chunk removes, sealed, and knows nothing of how runs go on',
  ),
  stage(
    'apply',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/recognition',
      'engine/detection',
      'engine/masking',
      'engine/selection',
      'engine/hold',
      'engine/figures',
      'engine/plan',
      'engine/ledger',
      'engine/outside',
      'engine/archive',
    ],
    'it carries out a plan, and never looks at the verification of it',
  ),
  stage(
    'review',
    [
      'shared',
      'database',
      'engine/datamap',
      'engine/detection',
      'engine/masking',
      'engine/selection',
      'engine/hold',
      'engine/plan',
      'engine/ledger',
      'engine/apply',
      'engine/outside',
    ],
    'people judge what a run left in texts; nothing that runs by itself rests on it',
  ),
  stage(
    'verify',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/detection',
      'engine/selection',
      'engine/hold',
      'engine/search',
      'engine/plan',
      'engine/ledger',
      'engine/apply',
      'engine/outside',
    ],
    'it looks again at what a run left',
  ),
  stage(
    'replay',
    [
      'shared',
      'database',
      'engine/rule',
      'engine/datamap',
      'engine/recognition',
      'engine/detection',
      'engine/masking',
      'engine/selection',
      'engine/hold',
      'engine/plan',
      'engine/ledger',
      'engine/apply',
      'engine/outside',
    ],
    'it applies a run again from its markers',
  ),
  stage(
    'report',
    [
      'shared',
      'database',
      'engine/datamap',
      'engine/selection',
      'engine/figures',
      'engine/plan',
      'engine/apply',
    ],
    'it reads the desk and what runs have kept, and changes neither',
  ),
  stage(
    'restore',
    [
      'shared',
      'database',
      'engine/datamap',
      'engine/plan',
      'engine/ledger',
      'engine/archive',
      'engine/apply',
    ],
    'it undoes a run from its archive',
  ),
  {
    folder: 'desks',
    mayImport: ['shared', 'database', 'engine/datamap'],
    reason: 'example desks know nothing of what is done to them',
  },
  {
    folder: 'installation',
    mayImport: ['shared', 'database', 'engine/*'],
    reason: 'it implements what the engine asks for; the engine never knows it',
  },
  {
    folder: 'control',
    mayImport: ['shared', 'database', 'engine/*', 'installation'],
    reason: 'what an organization runs: it uses the engine, and knows neither HTTP nor command line',
  },
  {
    folder: 'contract',
    mayImport: ['shared'],
    reason: 'what crosses the wire: a console far from the engine imports it',
  },
  {
    folder: 'http',
    mayImport: ['shared', 'database', 'engine/*', 'installation', 'control', 'contract'],
    reason: 'a door: it translates requests into calls, and decides nothing but who may come in',
  },
  {
    folder: 'cli',
    mayImport: ['shared', 'database', 'engine/*', 'installation', 'control', 'contract', 'http', 'desks'],
    reason: 'a door: it translates, and nobody walks back through it',
  },
  { folder: 'main.ts', mayImport: ['*'], reason: 'everything is wired here, once' },
]

/** What a folder of console/ may import besides itself; `src/…` are folders of the program. */
const wire = ['src/contract', 'src/shared']
/** Reads and writes the filter language, and needs nothing of Node. */
const filterLanguage = 'src/engine/rule'
export const consoleRules: readonly ImportRule[] = [
  { folder: 'api', mayImport: wire, reason: 'it asks the server, and draws nothing' },
  { folder: 'session', mayImport: [...wire, 'api'], reason: 'it knows who is signed in, and no page' },
  { folder: 'texts', mayImport: [], reason: 'words know nothing of who says them' },
  {
    folder: 'components',
    mayImport: [...wire, filterLanguage, 'api', 'session', 'texts'],
    reason: 'pages share it; it knows none of them',
  },
  {
    folder: 'features/*',
    mayImport: [...wire, filterLanguage, 'api', 'session', 'texts', 'components'],
    reason: 'pages do not know each other: the router puts them together',
  },
  { folder: 'app', mayImport: ['*'], reason: 'pages are put together here' },
  { folder: 'vite.config.ts', mayImport: ['*'], reason: 'it builds the whole' },
]

/** One import that goes against the rules. */
export interface ImportViolation {
  readonly file: string
  readonly imports: string
  readonly reason: string
}

/** Finds the imports that go against the rules; `texts` holds the files below src/ by their path from there. */
export function findViolations(
  texts: ReadonlyMap<string, string>,
  rules = importRules,
): readonly ImportViolation[] {
  return [...texts].flatMap(([file, text]) =>
    isTest(file) ? [] : importsOf(file, text).flatMap((target) => judge(file, target, rules)),
  )
}

// Tests and what only tests use may reach everywhere: they prove promises across folders.
const isTest = (file: string) => /\.(?:test|fixtures|arbitraries)\.ts$/.test(file)

function judge(file: string, target: string, rules: readonly ImportRule[]): ImportViolation[] {
  const from = folderOf(file)
  const to = folderOf(target)
  // The version of the tool stands in package.json and nowhere else.
  if (from === to || target === '../package.json') return []
  if (target.startsWith('..'))
    return [{ file, imports: target, reason: 'src/ stands alone: it imports nothing outside' }]
  const rule = rules.find(({ folder }) => folder === from)
  if (rule === undefined)
    return [{ file, imports: target, reason: `no rule names ${from}: add one to bin/gate/imports.ts` }]
  const allowed = rule.mayImport.some(
    (name) => name === '*' || name === to || (name.endsWith('/*') && to.startsWith(name.slice(0, -1))),
  )
  return allowed ? [] : [{ file, imports: target, reason: rule.reason }]
}

/** The same for console/, whose files are named by their path from there. */
export function findConsoleViolations(texts: ReadonlyMap<string, string>): readonly ImportViolation[] {
  return [...texts].flatMap(([file, text]) =>
    isTest(file)
      ? []
      : importsOf(file, text).flatMap((target) => {
          const [from, to] = [consoleFolderOf(file), consoleFolderOf(target)]
          const rule = consoleRules.find(
            ({ folder }) => folder === from.replace(/^features\/.+/, 'features/*'),
          )
          if (rule === undefined)
            return [
              { file, imports: target, reason: `no rule names ${from}: add one to bin/gate/imports.ts` },
            ]
          const isAllowed = from === to || rule.mayImport.some((name) => name === '*' || name === to)
          return isAllowed ? [] : [{ file, imports: target, reason: rule.reason }]
        }),
  )
}

function consoleFolderOf(path: string): string {
  if (path.startsWith('../')) return `src/${folderOf(path.split('/').slice(2).join('/'))}`
  const [first = '', second = ''] = path.split('/')
  return first === 'features' ? `${first}/${second}` : first
}

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(statement)].map((match) =>
    posix.join(posix.dirname(file), match[1] ?? match[2] ?? ''),
  )
}

// import … from './x', export … from './x', import './x', import('./x')
const statement =
  /(?:^|\n)\s*(?:import|export)\s+(?:[\w$*\s{},]+?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'engine' ? `${first}/${second}` : first
}

function main(): void {
  const [program, pages] = [textsIn('src'), textsIn('console')]
  const violations = [
    ...findViolations(program).map((found) => ({ ...found, file: `src/${found.file}` })),
    ...findConsoleViolations(pages).map((found) => ({ ...found, file: `console/${found.file}` })),
  ]
  for (const { file, imports, reason } of violations)
    console.error(`${file} must not import ${imports}: ${reason}`)
  console.log(`${program.size + pages.size} files, ${violations.length} imports against the direction.`)
  process.exitCode = violations.length > 0 || program.size === 0 || pages.size === 0 ? 1 : 0
}

/** The files of a folder of the project, by their path from there. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const source = join(dirname(dirname(import.meta.dirname)), folder)
  return new Map(
    filesUnder(source, /\.tsx?$/).map((file) => [
      relative(source, file).replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  )
}

if (argv[1] === fileURLToPath(import.meta.url)) main()
