import { isIP } from 'node:net'
import type { Entity, Matcher } from '../entity.ts'

/** Addresses of machines that a person uses, in version 4 and 6. */
export const ips: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (const pattern of [four, six])
    for (const match of text.matchAll(pattern)) {
      if (isIP(match[0]) === 0) continue
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'ip',
        strength: 'certain',
        rule: 'ip',
      })
    }
  return found
}

const four = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/gu
const six = /(?<![\w:.])(?:[\dA-Fa-f]{1,4}:){1,7}(?::?[\dA-Fa-f]{1,4}){0,7}(?![\w:])/gu
