import type { Entity } from '../entity.ts'

const at = 'at|ät|@|a|arroba|aet|chez|malpa|małpa|klammeraffe|chiocciola|chiocc|apenstaartje|kukac|snabel-?a'
const dot = 'dot|punkt|punto|point|kropka|ponto|punt|pkt'

/** Addresses whose signs are spelled out, as "anna [at] example [dot] org". */
export function obfuscatedEmails(text: string): readonly Entity[] {
  if (!hint.test(text)) return []
  const found: Entity[] = []
  separator.lastIndex = 0
  for (let match = separator.exec(text); match !== null; match = separator.exec(text)) {
    const after = match.index + match[0].length
    domain.lastIndex = after
    const host = domain.exec(text)?.[0]
    if (host === undefined) continue
    const isBare = match[1] === undefined
    // "me at example.org" is a sentence; with the dot spelled out it is an address.
    if (isBare && !spelledDot.test(host)) continue
    const start = localStart(text, match.index)
    if (start === undefined) continue
    found.push({
      start,
      end: after + host.length,
      kind: 'email',
      strength: 'likely',
      rule: 'spelled-out e-mail',
    })
  }
  return found
}

const hint = new RegExp(
  `[[({<_][ ]?(?:${at})[ ]?[\\])}>_]|[ ](?:${at})[ ][^\\s]{1,63}[ ]?[[({]?(?:${dot})`,
  'i',
)
const separator = new RegExp(
  `[ ]?(?:([[({<][ ]?(?:${at})[ ]?[\\])}>]|_(?:at|AT)_)[ ]?|[ ](?:${at.replace('|a|', '|')})[ ])`,
  'gi',
)
const spelledDot = new RegExp(`(?:[ ]|[[({<][ ]?)(?:${dot})(?:[ ]|[ ]?[\\])}>])`, 'iu')
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
const between = String.raw`(?:\.|[ ]?[[({<][ ]?(?:${dot}|\.)[ ]?[\])}>][ ]?|[ ](?:${dot})[ ]|_(?:dot|punkt)_)`
const domain = new RegExp(
  `${label}?(?:${between}${label}){0,5}${between}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'iuy',
)
const local = new RegExp(
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._+-]{0,62}[\\p{L}\\p{N}])?(?:(?:[ ](?:${dot})[ ]|[[({][ ]?(?:${dot})[ ]?[\\])}])[\\p{L}\\p{N}_+-]{1,40}){0,2}$`,
  'iu',
)

function localStart(text: string, end: number): number | undefined {
  const window = text.slice(Math.max(0, end - 90), end)
  const written = local.exec(window)
  return written === null ? undefined : end - written[0].length
}
