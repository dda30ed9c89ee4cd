import type { Call } from './call.ts'

/** Tells a link by which somebody gets in once, and until when it is good; gives the link. */
export function sayLink(
  call: Call,
  page: URL,
  { token, expires }: { readonly token: string; readonly expires: Date },
): string {
  const link = `${page.href}#${token}`
  call.say(`  ${link}`)
  call.say(`It is good once, until ${expires.toISOString().slice(0, 16).replace('T', ' ')} UTC.`)
  return link
}
