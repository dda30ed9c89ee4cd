import { describe, expect, it } from 'vitest'
import type { DeskTable, Ownership, Reference } from '../datamap/desk.ts'
import { deletionOrder, fates } from './fate.ts'
import type { Node } from './tree.ts'

function node(
  name: string,
  parts: { owners?: string[]; rows?: 'all' | 'some'; refers?: string[] } = {},
): Node {
  const owners = (parts.owners ?? []).map(
    (parent): Ownership => ({ child: name, parent, on: [], shared: false, onlyPurge: false }),
  )
  const references = (parts.refers ?? []).map(
    (target): Reference => ({
      table: name,
      columns: ['x'],
      target,
      targetColumns: ['id'],
      whenGone: 'keep',
      nullable: true,
      source: 'foreign key',
    }),
  )
  const rowRules = { all: [{}], some: [{ when: { field: 'kind', op: '=', value: 'file' } as const }] }
  const table = {
    name,
    owners,
    references,
    rowRules: parts.rows === undefined ? [] : rowRules[parts.rows],
  } as unknown as DeskTable
  return { table, owners, collected: true, cyclic: false, shared: false }
}

describe('fates', () => {
  it('a purge takes every row along', () => {
    const tree = [node('tickets'), node('messages', { owners: ['tickets'] })]
    expect([...fates(tree, 'purge').values()]).toEqual(['all', 'all'])
  })

  it('a redaction keeps rows, but what belongs to a row that goes, goes too', () => {
    const tree = [
      node('tickets'),
      node('messages', { owners: ['tickets'] }),
      node('attachments', { owners: ['messages'], rows: 'all' }),
      node('thumbnails', { owners: ['attachments'] }),
      node('parts', { owners: ['messages'], rows: 'some' }),
      node('part_texts', { owners: ['parts'] }),
    ]
    expect(Object.fromEntries(fates(tree, 'redact'))).toEqual({
      tickets: 'none',
      messages: 'none',
      attachments: 'all',
      thumbnails: 'all',
      parts: 'some',
      part_texts: 'some',
    })
  })
})

describe('deletionOrder', () => {
  it('deletes a table that refers to another before it, whichever is the parent', () => {
    const files = node('files', { owners: ['attachments'] })
    const tree = [
      node('tickets'),
      node('messages', { owners: ['tickets'], refers: ['tickets'] }),
      node('attachments', { owners: ['messages'], refers: ['messages', 'files'] }),
      files,
    ]
    expect(deletionOrder(tree).map((n) => n.table.name)).toEqual([
      'attachments',
      'files',
      'messages',
      'tickets',
    ])
  })

  it('opens a circle where the reference can be emptied beforehand', () => {
    const clear = {
      table: 'part',
      columns: ['child_id'],
      target: 'child',
      targetColumns: ['id'],
      whenGone: 'clear',
      nullable: true,
      source: 'map',
    } as const
    const part = node('part', { refers: ['content'] })
    const tree = [
      { ...part, table: { ...part.table, references: [...part.table.references, clear] } },
      node('child', { owners: ['part'], refers: ['part'] }),
      node('content', { owners: ['part'] }),
    ]
    expect(deletionOrder(tree).map((n) => n.table.name)).toEqual(['child', 'part', 'content'])
  })

  it('ends for references that form a cycle', () => {
    const tree = [node('a', { refers: ['b'] }), node('b', { owners: ['a'], refers: ['a'] })]
    expect(deletionOrder(tree)).toHaveLength(2)
  })
})
