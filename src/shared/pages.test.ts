import { expect, it } from 'vitest'
import { everyItem } from './pages.ts'

it('every item of a list comes in its order, and no page is asked for that nobody wants', async () => {
  const asked: (string | undefined)[] = []
  const pages = [{ items: [1, 2], next: 'b' }, { items: [], next: 'c' }, { items: [3] }]
  const list = () =>
    everyItem(({ after }) => {
      asked.push(after)
      return Promise.resolve(pages['abc'.indexOf(after ?? 'a')] ?? { items: [] })
    })
  expect(await Array.fromAsync(list())).toEqual([1, 2, 3])
  expect(asked).toEqual([undefined, 'b', 'c'])
  for await (const item of list()) if (item === 2) break
  expect(asked).toEqual([undefined, 'b', 'c', undefined])
})
