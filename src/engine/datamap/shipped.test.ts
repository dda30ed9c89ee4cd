import { expect, test } from 'vitest'
import { loadDataMap } from './load.ts'
import { listShippedMaps, resolveMap } from './shipped.ts'

test('every shipped map is listed, found by its name and free of mistakes', async () => {
  const maps = listShippedMaps()
  expect(maps.map((map) => map.name)).toContain('sample/1')
  for (const { name, title, engines, file } of maps) {
    const { map } = await loadDataMap(resolveMap(name))
    expect({ title: map.title, engines: map.engines }).toEqual({ title, engines })
    expect(resolveMap(file)).toBe(file)
  }
})

test('a name that is not known tells what there is and what was meant', () => {
  expect(() => resolveMap('smple/1')).toThrow(
    /There is no data map named "smple\/1"\. Did you mean sample\/1\? Shipped maps: .*sample\/1/,
  )
  expect(() => resolveMap('./mine.yaml')).toThrow('There is no data map file ./mine.yaml')
  expect(() => resolveMap('package.json')).toThrow('Shipped maps')
})
