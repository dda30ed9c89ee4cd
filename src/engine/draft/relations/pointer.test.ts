import { expect, test } from 'vitest'
import { readerFor } from '../names/meaning.ts'
import { isPointer, isRoleName, isSelfPointer, roleOf } from './pointer.ts'

const read = readerFor([])

test.each([
  ['assigned_to_id', 'agent'],
  ['owner', 'agent'],
  ['bearbeiter_id', 'agent'],
  ['last_updated_by', 'agent'],
  ['customer_id', 'customer'],
  ['requester_id', 'customer'],
  ['kunde_id', 'customer'],
  ['author_id', 'author'],
  ['created_by', 'author'],
  ['erstellt_von', 'author'],
  ['watcher_id', 'participant'],
  ['queue_id', undefined],
])('%s names the %s', (name, role) => expect(roleOf(read(name))).toBe(role))

test('a role by itself is enough of a name, and a flag about one is none', () => {
  expect(isRoleName(read('owner'))).toBe(true)
  expect(isRoleName(read('visible_for_customer'))).toBe(false)
})

test('a pointer ends like one', () => {
  expect(
    ['ticket_id', 'kundenNr', 'created_by', 'id', 'status'].map((name) => isPointer(read(name))),
  ).toEqual([true, true, true, false, false])
  expect(isSelfPointer(read('parent_id'))).toBe(true)
})
