import type { Page } from './entity.ts'

/** What `read` says of a page, asked once for all matchers that want to know. */
export function perPage<Told>(read: (page: Page) => Told): (page: Page) => Told {
  const told = new WeakMap<Page, { readonly value: Told }>()
  return (page) => {
    const known = told.get(page)
    if (known !== undefined) return known.value
    const value = read(page)
    told.set(page, { value })
    return value
  }
}
