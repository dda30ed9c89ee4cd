import { expect, it } from 'vitest'
import { nameCopies, TemporaryCopies } from './mysql-copies.ts'

const named = (sql: string) => nameCopies(sql, new Set(['w', 'v'])).text

it('lets every mention but the first name a copy under the alias of the original', () => {
  expect(named('insert into `w` select `a`.`k` from `w` as `a`, `w` as `b` where `a`.`k` = `b`.`k`')).toBe(
    'insert into `w` select `a`.`k` from `w~1` as `a`, `w~2` as `b` where `a`.`k` = `b`.`k`',
  )
  expect(
    named('select 1 from `w` as x where k in (select `w`.`k` from `w`) and j in (select k from `v`)'),
  ).toBe('select 1 from `w` as x where k in (select `w`.`k` from `w~1` as `w`) and j in (select k from `v`)')
})

it('touches no text, no column and no other table', () => {
  const sql = "select `w`.`w`, '`w` \\' `w`', 'it''s `w`', `ww`, `x`.`w` from `w`"
  expect(named(sql)).toBe(sql)
})

it('makes a copy once, and fills it anew only after the original may have changed', async () => {
  const ran: string[] = []
  const copies = new TemporaryCopies(async (sql) => ran.push(sql))
  const both = 'select 1 from `w` as `a`, `w` as `b`'
  await copies.prepare('create temporary table `w` (k integer)')
  expect(await copies.prepare('insert into `w` values (1)')).toBe('insert into `w` values (1)')
  expect(ran).toEqual([])
  expect(await copies.prepare(both)).toBe('select 1 from `w` as `a`, `w~1` as `b`')
  await copies.prepare(both)
  const fill = 'insert into `w~1` select * from `w`'
  expect(ran.splice(0)).toEqual(['create temporary table `w~1` like `w`', fill])
  await copies.prepare('delete from `w` where k = 1')
  await copies.prepare(both)
  copies.forgetAll()
  await copies.prepare(both)
  expect(ran).toEqual(['delete from `w~1`', fill, 'delete from `w~1`', fill])
})

it('knows a table however it is spelled', async () => {
  const copies = new TemporaryCopies(async () => undefined)
  await copies.prepare('create temporary table `it\'s "q" ``1` (k integer)')
  expect(await copies.prepare('select 1 from `it\'s "q" ``1` as `a`, `it\'s "q" ``1` as `b`')).toBe(
    'select 1 from `it\'s "q" ``1` as `a`, `it\'s "q" ``1~1` as `b`',
  )
})
