import type { Entity, Matcher } from '../entity.ts'

/** E-mail addresses, as mail programs and people write them. */
export const emails: Matcher = ({ text }) => {
  if (!text.includes('@')) return []
  const found: Entity[] = []
  for (const match of text.matchAll(address))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'email',
      strength: 'certain',
      rule: 'e-mail',
    })
  return found
}

const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_](?:[\p{L}\p{N}._%+'’-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu
