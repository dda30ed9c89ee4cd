import type { Page } from './entity.ts'

/** What `read` says of a page, asked once for all matchers that want to know; it is kept as long as the page is. */
export function perPage<Told extends object>(read: (page: Page) => Told): (page: Page) => Told {
  // On the page itself: the garbage collector walks every entry of a weak map each time.
  const told = Symbol(read.name)
  return (page: Page & { [told]?: Told }) => (page[told] ??= read(page))
}
