import { sql } from 'kysely'
import type { Database } from '../../../src/database/database.ts'
import { cellsWith, type DecodedCell, decodedCells, type FoundCell } from './cells.ts'
import { complaintsAgainst, type RtReport } from './health.ts'
import { type Violation, violationsOf } from './integrity.ts'
import { logEnd, logLines } from './log.ts'
import { brokenStorables, figuresOf, type PerlWish, runPerl, runRtTool, validatorLines } from './perl.ts'
import { type RtServer, startServer } from './server.ts'
import type { RtEngine } from './template.ts'
import type { RtPlace } from './place.ts'
import { type Host, hostOf, removeTraces } from './traces.ts'
import { type RtSample, visitPages, visitRest } from './visit.ts'
import { type Answer, type Visitor, visitorOf } from './visitor.ts'

/** Request Tracker itself on one clone: what proves to its administrator that the desk is well, and ordinary work. */
export interface RequestTracker {
  /**
   * Everything that is wrong and was not before: with the last `baseline`, or else with an untouched RT. Empty when
   * all is well. Leaves no trace in the desk.
   */
  health(sample?: RtSample): Promise<readonly string[]>
  /** Takes note of how the desk is, for `health`; to be taken with the same sample. */
  baseline(sample?: RtSample): Promise<RtReport>

  /** The lines of `rt-validator --check`; none when it is content. */
  validator(): Promise<readonly string[]>
  /** Invariants that rt-validator does not look at and that do not hold. */
  integrity(): Promise<readonly Violation[]>
  /** Saved searches, preferences and other attributes whose Perl data cannot be read any more. */
  storables(): Promise<readonly string[]>
  /** RT's own figures: charts and searches, one line each. */
  figures(): Promise<readonly string[]>

  /** Starts RT's web server, once for each desk; it is stopped after the test. Returns its address. */
  serve(): Promise<string>
  /** The HTML of a page as “root” sees it, also of a page that tells an error. */
  page(path: string): Promise<string>
  /** The same with the status of HTTP; for REST 2 too. */
  visit(path: string): Promise<Answer>
  /** What is wrong with the pages of the sample, searches and charts. */
  pages(sample: RtSample): Promise<readonly string[]>
  /** What is wrong with the answers of REST 2. */
  rest(sample: RtSample): Promise<readonly string[]>
  /** Removes the traces of `page`, `visit`, `pages` and `rest`: RT writes down who looks at what. */
  forgetVisits(): Promise<void>
  /** Warnings and errors of the web server and of every tool since the desk was made; without noise. */
  log(): readonly string[]

  /** Runs Perl in RT; see `runPerl`. */
  perl(code: string, wish?: PerlWish): Promise<string>
  /** Runs one of RT's own tools, such as `rt-fulltext-indexer-5`, and returns what it prints. */
  tool(name: string, ...args: readonly string[]): Promise<string>
  /** Removes with RT's own Shredder, such as `--plugin`, `Tickets=query,id=7`; keeps no copy of what it removes. */
  shredder(...args: readonly string[]): Promise<string>

  /** Every text of the desk, decoded. */
  texts(): Promise<readonly DecodedCell[]>
  /** The cells that tell any of the needles: e-mail addresses, full names, phone numbers. */
  cellsWith(needles: readonly string[]): Promise<readonly FoundCell[]>
}

/** What a tracker works on. */
export interface TrackerParts {
  readonly engine: RtEngine
  readonly place: RtPlace
  readonly database: Database
  /** The figures of a desk that nobody has touched. */
  readonly untouchedFigures: () => Promise<readonly string[]>
}

/** A tracker that starts its server when it is needed; `cleanup` gets what ends it again. */
export function openTracker(parts: TrackerParts, cleanup: (() => Promise<unknown>)[]): RequestTracker {
  const { engine, place, database } = parts
  const web = webOf(parts)
  cleanup.push(() => web.stop())
  let before: RtReport | undefined

  const storables = () => storablesOf(place, database)
  const report = async (sample: RtSample = {}): Promise<RtReport> => {
    const [validator, integrity, broken, { pages, log }, figures] = await Promise.all([
      validatorLines(place),
      violationsOf(database, engine),
      storables(),
      web.look(sample),
      figuresOf(place),
    ])
    return { validator, integrity, storables: broken, pages, log, figures }
  }

  return {
    async health(sample) {
      const [now, figures] = await Promise.all([report(sample), before?.figures ?? parts.untouchedFigures()])
      return complaintsAgainst(before ?? { ...nothing, figures }, now)
    },
    baseline: async (sample) => (before = await report(sample)),
    validator: () => validatorLines(place),
    integrity: () => violationsOf(database, engine),
    storables,
    figures: () => figuresOf(place),
    serve: async () => (await web.open()).server.url,
    visit: (path) => web.visit(path),
    page: async (path) => (await web.visit(path)).text,
    pages: async (sample) => visitPages((await web.open()).visitor, database, sample),
    rest: async (sample) => visitRest((await web.open()).visitor, database, sample),
    forgetVisits: () => web.forget(),
    log: () => logLines(place.log),
    perl: (code, wish = {}) => runPerl(place, code, wish),
    tool: (name, ...args) => runRtTool(place, name, args),
    shredder: (...args) => runRtTool(place, 'rt-shredder-5', ['--force', '--no-sqldump', ...args]),
    texts: () => decodedCells(database, place.storage),
    cellsWith: (needles) => cellsWith(database, place.storage, needles),
  }
}

const nothing: RtReport = { validator: [], integrity: [], storables: [], pages: [], log: [], figures: [] }

interface Web {
  readonly server: RtServer
  readonly visitor: Visitor
  readonly host: Host
}

/** RT's web server, from the first page that somebody wants to see. */
function webOf({ place, database }: TrackerParts) {
  let opened: Promise<Web> | undefined

  const start = async (): Promise<Web> => {
    const host = await hostOf(database)
    const server = await startServer(place)
    return { server, host, visitor: visitorOf(server.url, place.settings.rootPassword) }
  }
  const open = () => (opened ??= start())
  const forget = async () => {
    const { visitor, host } = await open()
    visitor.leave()
    await removeTraces(database, host, [...visitor.sessions])
  }
  return {
    open,
    forget,
    visit: async (path: string) => (await open()).visitor.get(path),
    async look(sample: RtSample) {
      const { visitor } = await open()
      const offset = logEnd(place.log)
      const pages = [
        ...(await visitPages(visitor, database, sample)),
        ...(await visitRest(visitor, database, sample)),
      ]
      await forget()
      return { pages, log: logLines(place.log, offset) }
    },
    async stop() {
      // A server that did not start has told the test already, and must not keep the database from being dropped.
      await (await opened?.catch(() => undefined))?.server.stop()
    },
  }
}

async function storablesOf(place: RtPlace, database: Database): Promise<readonly string[]> {
  const { rows } = await database.session((session) =>
    session.run<{ id: number; name: string; content: string }>(sql`
      select id, Name as name, Content as content from Attributes where ContentType = 'storable' order by id`),
  )
  const texts = rows.map(({ content }) => Buffer.from(content).toString('latin1'))
  return (await brokenStorables(place, texts)).map((index) => {
    const row = rows[index]
    return `attribute ${row?.id} (${row?.name}) holds data that Perl cannot read`
  })
}
