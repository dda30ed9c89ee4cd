import type { Participant } from './participants.ts'

/** Who is named in a value of its own: a list of mail addresses as headers have it, one address, or one name. */
export function participantsIn(value: string): readonly Participant[] {
  if (value.length > longest) return []
  if (!value.includes('@')) return isName(value) ? [{ name: value.trim() }] : []
  return value.split(/[,;\n](?=(?:[^"]*"[^"]*")*[^"]*$)/u).flatMap(participantIn)
}

const longest = 10_000

function participantIn(written: string): readonly Participant[] {
  const address = /<?([^\s<>"]+@[^\s<>"]+?)>?\s*$/u.exec(written)
  if (address === null) return []
  const name = written
    .slice(0, address.index)
    .replaceAll(/["'()]|^\s*[\w-]+:/gu, '')
    .trim()
  const email = (address[1] ?? '').replace(/^mailto:/iu, '')
  return [{ email, ...(isName(name) ? { name } : {}) }]
}

function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’.,\- ]{1,80}$/u.test(text.trim()) && /\p{Lu}/u.test(text)
}
