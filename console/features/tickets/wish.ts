import type { client } from '../../api/client.ts'

export type PlanWish = Parameters<typeof client.plans.ask>[0]
export type Reason = NonNullable<PlanWish['reason']>

export const reasons = [
  'by-mistake',
  'special-category',
  'others',
  'asked-for',
  'not-needed',
] as const satisfies readonly Reason[]

/** What of the tickets: all of it, all of their files, or some of the files of one ticket. */
export type Extent = 'whole' | 'attachments' | 'some'

/** What somebody has put into the form. */
export interface Draft {
  readonly desk: string | undefined
  readonly numbers: string
  readonly disposition: PlanWish['disposition']
  readonly extent: Extent
  readonly attachments: readonly string[]
  readonly reason: Reason | undefined
  /** Texts are masked instead of removed. */
  readonly texts: 'remove' | 'mask'
  readonly transition: string
  readonly note: string
  /** What the server proposes, as long as nobody has said another number. */
  readonly undoDays: number | undefined
}

/** Numbers of tickets as somebody pastes them, with commas, spaces or lines between; each once. */
export function numbersIn(text: string): readonly string[] {
  const found = text.split(/[\s,;]+/).map((number) => number.replace(/^#/, ''))
  return [...new Set(found.filter((number) => number !== ''))]
}

/** Those that no desk could have, so that the server would refuse them all. */
export const strangeAmong = (numbers: readonly string[]): readonly string[] =>
  numbers.filter((number) => !/^[\w.#-]{1,64}$/.test(number))

export const mostNumbers = 10_000

/** What keeps the draft from being asked for: the name of a field; undefined when nothing does. */
export function missingIn(draft: Draft): 'desk' | 'numbers' | 'one' | 'attachments' | 'reason' | undefined {
  const numbers = numbersIn(draft.numbers)
  if (draft.desk === undefined) return 'desk'
  if (numbers.length === 0 || numbers.length > mostNumbers || strangeAmong(numbers).length > 0)
    return 'numbers'
  if (draft.extent !== 'some') return undefined
  if (numbers.length !== 1) return 'one'
  if (draft.attachments.length === 0) return 'attachments'
  return draft.reason === undefined ? 'reason' : undefined
}

/** What the server is asked for; fields that do not go with the extent are left out. */
export function wishOf(draft: Draft, desk: string): PlanWish {
  const { disposition, extent, attachments, reason, undoDays } = draft
  const isWholeRedaction = extent === 'whole' && disposition === 'redact'
  const transition = isWholeRedaction ? draft.transition.trim() : ''
  const note = isWholeRedaction ? draft.note.trim() : ''
  return {
    desk,
    disposition: extent === 'whole' ? disposition : 'redact',
    selection: { kind: 'tickets', numbers: [...numbersIn(draft.numbers)] },
    ...(isWholeRedaction && draft.texts === 'mask' ? { texts: draft.texts } : {}),
    ...(transition === '' ? {} : { transition }),
    ...(note === '' ? {} : { note }),
    ...(undoDays === undefined || undoDays === 0 ? {} : { undoDays }),
    ...(extent === 'attachments' ? { attachmentsOnly: true } : {}),
    ...(extent === 'some' ? { attachments: [...attachments] } : {}),
    ...(extent === 'whole' || reason === undefined ? {} : { reason }),
  }
}
