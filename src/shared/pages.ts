/** A page of a list, and where the next one begins. */
interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
}

/** All items of a list that is told in pages; no page is asked for before somebody wants an item of it. */
export async function* everyItem<T>(
  page: (from: { readonly after?: string }) => Promise<Page<T>>,
): AsyncGenerator<T, void> {
  let after: string | undefined
  do {
    const { items, next } = await page(after === undefined ? {} : { after })
    yield* items
    after = next
  } while (after !== undefined)
}
