import { type Unsearched, unsearchedCount, unsearchedWords } from '../../shared/unsearched.ts'
import { findingStrengths, type OwnerTask, rowFates } from '../ledger/facts.ts'
import type { Certificate, CertificateStatus } from './certificate.ts'
import { type Effect, effectSentences, reasonSentences } from './honesty.ts'
import { type CellText, Paper, paperWidth } from './paper.ts'

/** The certificate as a document to file: A4, PDF/A-2b, the same bytes for the same certificate. */
export async function renderCertificatePdf(certificate: Certificate): Promise<Uint8Array> {
  const number = certificate.number.toUpperCase()
  const title = titles[certificate.effect]
  const paper = new Paper({
    title: `${title} ${number}`,
    subject: `Run ${certificate.run.id}: ${certificate.status}`,
    created: new Date(certificate.issued),
  })
  paper.title('Expunge', title, `No. ${number}  ·  issued ${instant(certificate.issued)}`)
  paper.banner(statusTitles[certificate.status], bannerLines(certificate))
  keyFacts(paper, certificate)
  whatWasDone(paper, certificate)
  maskedTexts(paper, certificate)
  verification(paper, certificate)
  reporting(paper, certificate)
  retained(paper, certificate)
  notDone(paper, certificate)
  ownerTasks(paper, certificate)
  integrity(paper, certificate)
  signatures(paper, certificate)
  return paper.finish(`${title}  ·  ${number}  ·  Expunge ${certificate.toolVersion}`)
}

const titles: Readonly<Record<Effect, string>> = {
  erased: 'Certificate of erasure',
  redacted: 'Certificate of redaction',
  pseudonymized: 'Certificate of redaction',
  retained: 'Record of retention',
}

const statusTitles: Readonly<Record<CertificateStatus, string>> = {
  complete: 'Complete',
  incomplete: 'Incomplete',
  'not verified': 'Not verified',
  withdrawn: 'Withdrawn: the run was undone',
}

const selectionWords = {
  subject: 'one data subject',
  tickets: 'tickets named by number',
  filter: 'tickets chosen by a filter',
  policy: 'tickets due under a retention policy',
  markers: 'markers of earlier runs',
} as const

const dispositionWords = {
  redact: 'redact: rows and performance data stay, personal values go',
  purge: 'purge: rows go',
  retain: 'retain: rows are kept',
} as const

const taskTexts: Readonly<Record<OwnerTask, readonly [string, string]>> = {
  vacuum: [
    'Reclaim the space of old row versions',
    'Until VACUUM or OPTIMIZE TABLE has run, removed values can remain in the database’s files.',
  ],
  backups: [
    'Let backups age out',
    'Backups taken before the run still hold the data. After a restore, replay the markers first.',
  ],
  'full-text': [
    'Rebuild full-text indexes',
    'Deleted words can remain in an index until it is optimized or rebuilt.',
  ],
  'search-index': [
    'Refresh the search index',
    'The desk’s own search engine keeps copies until it is indexed anew.',
  ],
  replicas: ['Check replicas and exports', 'Copies outside the desk’s database were not touched.'],
  files: ['Remove attachment files', 'Files on disk or in an object store that Expunge could not reach.'],
  logs: ['Let logs age out', 'Binary logs, write-ahead logs and mail logs can hold earlier values.'],
  recipients: ['Inform the recipients', 'Those to whom the data were disclosed must be told (GDPR Art. 19).'],
}

function bannerLines(certificate: Certificate): readonly string[] {
  if (certificate.reasons.length > 0) return certificate.reasons.map((reason) => reasonSentences[reason])
  const {
    findings,
    reports,
    unsearched = {},
  } = certificate.verification ?? {
    findings: {},
    reports: { compared: 0 },
  }
  const possible = findings.possible ?? 0
  const found =
    possible === 0
      ? 'nothing was found in the search afterwards'
      : `the search afterwards found nothing certain or likely, and ${plural(possible, 'possible trace')}`
  const equal = reports.compared > 0 ? ' Reporting is equal.' : ''
  const files = unsearchedCount(unsearched)
  const blind = files === 0 ? '' : ` ${plural(files, 'file')} could not be searched.`
  return [`All of the approved plan was applied; ${found}.${blind}${equal}`]
}

function keyFacts(paper: Paper, { run, ...certificate }: Certificate): void {
  const { selection, map, rule } = certificate
  paper.heading('Key facts')
  paper.facts([
    ['Desk', certificate.desk],
    ['Selection', selectionText(selection)],
    ['Disposition', dispositionWords[certificate.disposition]],
    ['Started', instant(run.started)],
    ['Finished', instant(run.finished)],
    ['Carried out by', run.operator],
    ['Approved by', run.approvers.join(', ') || 'no approval is recorded'],
    ['Data map', `${map.name}, version ${map.version}`],
    ...(rule === undefined ? [] : ([['Rule', `${rule.name}, version ${rule.version}`]] as const)),
    ...(run.requestId === undefined ? [] : ([['Request', run.requestId]] as const)),
    ['Run', run.id],
    ...undoFacts(certificate),
  ])
}

function undoFacts({
  archive,
  restored,
}: Pick<Certificate, 'archive' | 'restored'>): readonly (readonly [string, string])[] {
  if (restored !== undefined) {
    const left = restored.left === 0 ? '' : `; ${plural(restored.left, 'row')} left as changed since`
    return [['Undone', `${instant(restored.finished)}${left}`]]
  }
  if (archive === undefined) return []
  return [
    [
      'Undo period',
      archive.destroyed ? `over since ${instant(archive.until)}` : `until ${instant(archive.until)}`,
    ],
  ]
}

function whatWasDone(paper: Paper, { effect, treatments, tables }: Certificate): void {
  paper.heading('What was done')
  paper.paragraph(effectSentences[effect])
  const treated = Object.entries(treatments).filter(([, values]) => values > 0)
  if (treated.length > 0) {
    const counts = treated.map(([treatment, values]) => `${treatment} ${amount(values)}`)
    paper.paragraph(`Values by treatment: ${counts.join(', ')}.`, 'note')
  }
  const names = Object.keys(tables).sort()
  if (names.length === 0) return paper.paragraph('No table was changed.')
  const fates = rowFates.filter((fate) => names.some((name) => (tables[name]?.[fate] ?? 0) > 0))
  const sum = (fate: (typeof rowFates)[number]) =>
    names.reduce((total, name) => total + (tables[name]?.[fate] ?? 0), 0)
  const total = fates.map((fate) => amount(sum(fate)))
  // Wide enough for the largest number and the longest title.
  const widths = total.map((text) => Math.max(58, 14 + 5.2 * text.length))
  const left = paperWidth - widths.reduce((all, width) => all + width, 0)
  paper.space(3)
  paper.table({
    columns: [
      { title: 'Rows by table', width: left },
      ...fates.map((fate, index) => ({
        title: fate,
        width: widths[index] ?? 0,
        align: 'right' as const,
      })),
    ],
    rows: names.map((name) => [breakable(name), ...fates.map((fate) => amount(tables[name]?.[fate] ?? 0))]),
    total: [names.length === 1 ? '1 table' : `${names.length} tables`, ...total],
  })
}

function maskedTexts(paper: Paper, { texts, cut }: Certificate): void {
  if (texts === undefined && cut === undefined) return
  paper.heading('Masked texts', 40)
  paper.facts([
    ...(texts === undefined ? [] : judgedTexts(texts)),
    ...(cut === undefined ? [] : [cutTexts(cut)]),
  ])
}

function cutTexts(cut: number): [string, string] {
  return [
    'Cut off',
    `the end of ${plural(cut, 'masked text')}, because there was no room for it beside placeholders`,
  ]
}

function judgedTexts(texts: NonNullable<Certificate['texts']>): [string, string][] {
  const { uncertain, masked, left, open, removed } = texts
  return [
    ['Masked', `${plural(texts.values, 'value')} in ${plural(texts.texts, 'text')}`],
    ...(removed === undefined
      ? []
      : [['Removed', `${plural(removed, 'text')} that could not be masked`] satisfies [string, string]]),
    [
      'Left to judgement',
      uncertain === 0
        ? 'nothing was too uncertain to be masked'
        : `${plural(uncertain, 'place')}: ${amount(masked)} masked by decision, ${amount(left)} left by decision, ${amount(open)} open`,
    ],
    ['Sampled', sampledText(texts)],
  ]
}

function sampledText({ looked, texts, withMisses, misses }: NonNullable<Certificate['texts']>): string {
  const of = `${amount(looked)} of ${plural(texts, 'masked text')}`
  if (looked === 0) return `nobody looked at any of the ${plural(texts, 'masked text')}`
  const found = withMisses === 0 ? 'none had a miss' : `${amount(withMisses)} had ${plural(misses, 'miss')}`
  return `${of} ${looked === 1 ? 'was' : 'were'} looked at; ${found}`
}

function verification(paper: Paper, { verification: seen }: Certificate): void {
  paper.heading('Verification', 40)
  if (seen === undefined) {
    return paper.paragraph(
      'Not verified. Nobody has looked after the run whether anything is left.',
      'strong',
    )
  }
  const findings = findingStrengths.map((strength) => `${strength} ${amount(seen.findings[strength] ?? 0)}`)
  paper.facts([
    ['Searched', `${plural(seen.columnsSearched, 'column')}, ${plural(seen.rowsSearched, 'row')}`],
    ...notSearched(seen),
    ['Findings', findings.join('  ·  ')],
    ['Finished', instant(seen.finished)],
  ])
  if (seen.places === undefined || seen.places.length === 0) return
  paper.space(4)
  paper.table({
    columns: [
      { title: 'Found in table', width: 190 },
      { title: 'Column', width: paperWidth - 190 - 70 },
      { title: 'Findings', width: 70, align: 'right' },
    ],
    rows: seen.places.map(({ table, column, count }) => [breakable(table), breakable(column), amount(count)]),
  })
}

/** Files that nobody could look into are not said to be free of personal data. */
function notSearched({
  unsearched,
  columnsSearched,
}: {
  readonly unsearched?: Unsearched | undefined
  readonly columnsSearched: number
}): [string, string][] {
  // Nobody was searched for, or nothing is known of files.
  if (unsearched === undefined || columnsSearched === 0) return []
  const words = unsearchedWords(unsearched)
  return [
    [
      'Not searched',
      words === ''
        ? 'every file could be read'
        : `${words}: nobody knows whether a selected person is in them`,
    ],
  ]
}

function reporting(paper: Paper, { verification: seen, disposition }: Certificate): void {
  paper.heading('Equality of reporting', 30)
  const { compared, equal } = seen?.reports ?? { compared: 0, equal: 0 }
  if (compared === 0) return paper.paragraph('No report was compared before and after the run.')
  if (equal === compared) {
    return paper.paragraph(`${plural(compared, 'report')} compared before and after the run: all are equal.`)
  }
  const rolled = disposition === 'purge' ? ' Figures of deleted rows were rolled up before.' : ''
  paper.paragraph(`${amount(compared - equal)} of ${plural(compared, 'report')} differ.${rolled}`, 'strong')
}

function retained(paper: Paper, certificate: Certificate): void {
  if (certificate.retained.length === 0) return
  paper.heading('Retained')
  paper.paragraph('Kept on purpose, each on its ground. These data still exist.', 'note')
  paper.table({
    columns: [
      { title: 'What', width: 140 },
      { title: 'Ground', width: paperWidth - 140 - 70 - 90 },
      { title: 'Rows', width: 70, align: 'right' },
      { title: 'Until', width: 90, align: 'right' },
    ],
    rows: certificate.retained.map(({ name, ground, count, until }) => [
      breakable(name),
      ground,
      amount(count),
      until === undefined ? 'not set' : day(until),
    ]),
  })
}

function notDone(paper: Paper, { incomplete }: Certificate): void {
  if (incomplete.length === 0) return
  paper.heading('Not done')
  paper.paragraph('Skipped is not done: the following was not treated and may hold personal data.', 'note')
  paper.table({
    columns: [
      { title: 'Reason', width: 150 },
      { title: 'Where', width: paperWidth - 150 - 70 },
      { title: 'Rows', width: 70, align: 'right' },
    ],
    rows: incomplete.map(({ reason, table, column, count }) => [
      reason.replaceAll('-', ' '),
      breakable([table, column].filter((part) => part !== undefined).join('.')) || '–',
      count === undefined ? '–' : amount(count),
    ]),
  })
}

function ownerTasks(paper: Paper, certificate: Certificate): void {
  paper.heading('What remains to be done by the owner of the desk')
  if (certificate.ownerTasks.length === 0) return paper.paragraph('Nothing is known.')
  paper.space(2)
  paper.checklist(certificate.ownerTasks.map((task) => taskTexts[task]))
}

function integrity(paper: Paper, certificate: Certificate): void {
  const { plan, map, rule, ledger } = certificate
  // What proves the document stands on one page with the signature, as long as it fits on one.
  const proof = 400 + 18 * ledger.entries.length
  paper.heading('Digests (SHA-256)', proof < 680 ? proof : 100)
  paper.facts([
    ['Plan', hexDigits(plan.digest)],
    ['Data map', hexDigits(map.digest)],
    ...(rule === undefined ? [] : ([['Rule', hexDigits(rule.digest)]] as const)),
    ['Ledger head', hexDigits(ledger.head)],
    ['This certificate', hexDigits(certificate.digest)],
    [
      'Key of the sealed part',
      certificate.sealDestroyed
        ? 'destroyed: the sealed identifiers can no longer be opened'
        : 'its destruction is not recorded yet',
    ],
  ])
  paper.heading('Ledger entries of this run', 100)
  paper.table({
    columns: [
      { title: 'No.', width: 36, align: 'right' },
      { title: 'Entry', width: 92 },
      { title: 'Hash (SHA-256)', width: paperWidth - 128 },
    ],
    rows: ledger.entries.map((entry): readonly CellText[] => [
      String(entry.sequence),
      entry.kind,
      hexDigits(entry.hash),
    ]),
  })
}

function signatures(paper: Paper, { signature, keyId }: Certificate): void {
  paper.heading('Signature', 190)
  paper.facts([
    ['Ed25519, base64', { digest: signature }],
    ['Key', { digest: keyId }],
  ])
  paper.paragraph(
    'The signature belongs to the certificate’s JSON file, of which this document is the readable form. It can be ' +
      'checked offline with the installation’s public key. Spaces in digests and in the signature are for reading only.',
    'note',
  )
  paper.signHere(['Reviewed by (name, function)', 'Place and date', 'Signature'])
}

// A long name breaks after its underscores and dots, at zero-width spaces.
function breakable(name: string): string {
  return name.length > 24 ? name.replaceAll(/[_.]+/g, '$&\u200b') : name
}

function hexDigits(digest: string): CellText {
  return { digest: digest.replace('sha256:', '') }
}

function selectionText({ kind, tickets, persons }: Certificate['selection']): string {
  return `${selectionWords[kind]}: ${plural(tickets, 'ticket')}, ${plural(persons, 'person')}`
}

type Noun =
  | 'ticket'
  | 'person'
  | 'report'
  | 'column'
  | 'row'
  | 'possible trace'
  | 'value'
  | 'text'
  | 'masked text'
  | 'place'
  | 'file'
  | 'miss'

function plural(count: number, noun: Noun): string {
  return `${amount(count)} ${noun}${count === 1 ? '' : noun === 'miss' ? 'es' : 's'}`
}

function amount(count: number): string {
  return count.toLocaleString('en-GB')
}

function instant(time: string): string {
  const options = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' } as const
  return `${new Date(time).toLocaleString('en-GB', options).replace(' at ', ', ')} UTC`
}

function day(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
