import { OpenRedaction } from '@openredaction/core'
import { Redactor } from '@redactpii/node'
import type { PersonalLabel, Span } from './scorer.ts'

/** Another program that finds what is personal in a text. */
export interface Peer {
  readonly name: string
  find(text: string): Promise<readonly Span[]>
}

/** Two from npm, as they come, with everything switched on that needs no server. */
export function peers(): readonly Peer[] {
  const open = new OpenRedaction({
    includeNames: true,
    includeAddresses: true,
    includePhones: true,
    includeEmails: true,
  })
  const redactor = new Redactor()
  return [
    {
      name: '@openredaction/core',
      find: async (text) =>
        (await open.detect(text)).detections.map(({ type, position: [start, end] }) => ({
          start,
          end,
          label: labelOf(type),
        })),
    },
    { name: '@redactpii/node', find: (text) => Promise.resolve(spansOf(text, redactor.redact(text))) },
  ]
}

const words: readonly (readonly [RegExp, PersonalLabel])[] = [
  [/EMAIL/, 'EMAIL'],
  [/IBAN/, 'IBAN'],
  [/CREDIT_?CARD|DEBIT_CARD|CARD_NUMBER/, 'CARD'],
  [/PHONE|MOBILE|TELEPHONE|FAX/, 'PHONE'],
  [/IPV[46]|IP_ADDRESS/, 'IP'],
  [/BIRTH|DOB/, 'DOB'],
  [/ADDRESS|STREET|PO_BOX/, 'ADDRESS'],
  [/NAME|PERSON/, 'PERSON'],
  [
    /SSN|NATIONAL|NINO|TAX|PESEL|BSN|DNI|NIE|NIF|CPF|CODICE|FISCAL|INSEE|NIR|PASSPORT|IDENTITY|SOCIAL/,
    'NATID',
  ],
]

function labelOf(type: string): string {
  return words.find(([word]) => word.test(type.toUpperCase()))?.[1] ?? 'OTHER'
}

/** Where placeholders such as PERSON_NAME took the place of text: what is between them stands in both. */
function spansOf(text: string, redacted: string): readonly Span[] {
  const pieces = redacted.split(
    /((?:PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER|DIGITS))/,
  )
  const spans: Span[] = []
  let at = 0
  for (let i = 1; i < pieces.length; i += 2) {
    const start = at + (pieces[i - 1]?.length ?? 0)
    const next = pieces[i + 1] ?? ''
    const end = i + 2 >= pieces.length ? text.length - next.length : text.indexOf(next, start)
    if (end < start) break
    spans.push({ start, end, label: labelOf(pieces[i] ?? '') })
    at = end
  }
  return spans
}
