import { createDetector, type Detector } from '../detection/detector.ts'
import type { Finding } from '../detection/finding.ts'
import { findGlued } from '../masking/glued.ts'
import { maskText } from '../masking/mask.ts'
import type { Person } from '../selection/people.ts'
import type { Directory, Stretch } from './directory.ts'
import type { AccessLanguage } from './document.ts'

/** Somebody else who may be named in a text. */
export interface Other {
  readonly person: Person
  /** They handle tickets, so that they appear by their role. */
  readonly isStaff: boolean
}

/** Takes the data of others out of a text, and leaves those of the person whom the document is for. */
export interface Blotter {
  /**
   * Of e-mail addresses none but the person's own stays. `strict` blots out telephone and account numbers as well,
   * whoever's they are, as in texts that were written for others; `technical` leaves alone what only looks like an
   * address, such as the id of a mail.
   */
  blot(text: string, how?: 'strict' | 'technical'): string
  /** Where the person is named for certain or likely. */
  named(text: string): ReturnType<Detector['find']>
}

export interface BlotParts {
  /** Finds the person. */
  readonly own: Detector
  readonly others: readonly Other[]
  readonly directory: Directory
  readonly country: string
  readonly language: AccessLanguage
  /** Staff appear by their role unless the organization wants their names told. */
  readonly staff: 'role' | 'name'
}

/** Prepares for texts in which these others have a part. */
export function createBlotter(parts: BlotParts): Blotter {
  const { own, directory, language } = parts
  const others = parts.others.filter(({ isStaff }) => !isStaff || parts.staff === 'role')
  const detector =
    others.length === 0
      ? undefined
      : createDetector(
          others.map(({ person }) => person.identifiers),
          { defaultCountry: parts.country },
        )
  const words = placeholders[language]
  const named = (text: string) => own.find(text).filter(({ strength }) => strength !== 'weak')
  return {
    named,
    blot: (text, how) => {
      const first = detector === undefined ? text : withoutOthers(text, { own, detector, others, words })
      // The person's own are looked for again: what stood before them may be shorter now.
      const kept = own.find(first)
      const patterns = how === 'technical' ? [] : how === 'strict' ? [email, phone, account] : [email]
      const contacts = patterns.flatMap((pattern) => stretches(first, pattern))
      const names = directory.find(
        first,
        kept.filter((finding) => isWhole(first, finding)),
      )
      return replaced(first, [
        ...outside(names, kept).map((stretch) => ({ ...stretch, word: words.other })),
        ...outside(contacts, kept).map((stretch) => ({ ...stretch, word: words.contact })),
      ])
    },
  }
}

function withoutOthers(
  text: string,
  {
    own,
    detector,
    others,
    words,
  }: {
    readonly own: Detector
    readonly detector: Detector
    readonly others: readonly Other[]
    readonly words: Placeholders
  },
): string {
  const kept = own.find(text)
  const found = outside(findGlued(detector, text), kept)
  return maskText(text, found, {
    placeholder: ({ subject, kind }) =>
      others[subject]?.isStaff === true ? words.staff : kind === 'name' ? words.other : words.contact,
  }).text
}

/** What does not lie inside of something that is the person's own: a namesake's name is theirs as well. */
function outside<T extends Stretch>(found: readonly T[], kept: readonly Stretch[]): readonly T[] {
  return found.filter(({ start, end }) => !kept.some((own) => own.start <= start && end <= own.end))
}

/** A family name alone may be that of a relative. */
const isWhole = (text: string, { kind, start, end }: Finding) =>
  kind !== 'name' || /[\p{L}\p{M}][^\p{L}]+\p{L}/u.test(text.slice(start, end))

function replaced(text: string, found: readonly (Stretch & { readonly word: string })[]): string {
  let out = ''
  let copied = 0
  for (const { start, end, word } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= copied) continue
    if (start >= copied) out += text.slice(copied, start) + word
    copied = end
  }
  return out + text.slice(copied)
}

const email = /[\p{L}\p{N}._%+'-]+(?:@|%40|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const phone = /(?<![\p{L}\p{N}.])(?:\+|00|\(?0)[\d][\d\s()/.–-]{5,18}\d(?![\p{L}\p{N}])/gu
/** An IBAN, however it is spaced. */
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[\dA-Z]{4}){3,7}(?:[ ]?[\dA-Z]{1,3})?(?![\p{L}\p{N}])/gu

function stretches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

interface Placeholders {
  readonly staff: string
  readonly other: string
  readonly contact: string
}

const placeholders: Readonly<Record<AccessLanguage, Placeholders>> = {
  en: { staff: '[staff]', other: '[other person]', contact: '[contact]' },
  de: { staff: '[Mitarbeiter:in]', other: '[andere Person]', contact: '[Kontaktangabe]' },
}
