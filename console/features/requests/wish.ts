import type { FileTreatment, TextTreatment } from '../../../src/shared/texts.ts'
import type { client } from '../../api/client.ts'
import type { givenSubject } from '../../components/subject-fields.tsx'

type Input = Parameters<typeof client.requests.receive>[0]

/** What a new request asks for, as the form has it. */
export interface Wish {
  readonly kind: Input['kind']
  readonly channel: 'console' | 'mail'
  readonly received: string
  /** All of them when empty. */
  readonly desks: readonly string[]
  readonly disposition: 'redact' | 'purge'
  readonly organization: boolean
  readonly texts: TextTreatment
  readonly files: FileTreatment
  readonly language: 'de' | 'en'
  readonly note: string
}

/** A day where the reader is, as the form and the server write it. */
export function todayHere(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function startWish(): Wish {
  return {
    kind: 'erasure',
    channel: 'mail',
    received: todayHere(),
    desks: [],
    disposition: 'redact',
    organization: false,
    texts: 'remove',
    files: 'report',
    language: 'de',
    note: '',
  }
}

/** What is sent of a form; what only erasures have is left out of others. */
export function receiveInput(wish: Wish, subject: ReturnType<typeof givenSubject>): Input {
  const { kind, channel, received, desks, language, note } = wish
  return {
    kind,
    channel,
    language,
    subject: { ...subject, ...(note.trim() === '' ? {} : { note: note.trim() }) },
    // The server knows which day it is where the organization is.
    ...(received === '' || received === todayHere() ? {} : { received }),
    ...(desks.length === 0 ? {} : { desks: [...desks] }),
    ...(kind === 'erasure' ? erasureOf(wish) : {}),
  }
}

/** What goes as a whole has no text left to be masked. */
function erasureOf({ disposition, organization, texts, files }: Wish) {
  return {
    disposition,
    organization: organization ? ('with' as const) : ('without' as const),
    texts: disposition === 'redact' ? texts : ('remove' as const),
    files,
  }
}
