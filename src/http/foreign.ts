/** Anything but reading has to come from a page of our own: `Origin` says so, or `Sec-Fetch-Site` where there is none. */
export function isForeign(method: string, headers: Headers, url: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const origin = headers.get('origin')
  if (origin !== null) return origin !== new URL(url).origin
  return headers.get('sec-fetch-site') !== 'same-origin'
}
