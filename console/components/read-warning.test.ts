import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import de from '../texts/de/pieces.ts'
import en from '../texts/en/pieces.ts'
import { readWarning } from './read-warning.ts'

/** As plans write them, with a piece that the engine has to say word by word. */
const sentences = [
  [
    'organization',
    'the organization with id 81 has no other member; a one-person firm',
    'has no other member;',
  ],
  ['account', 'the account with id 30 has the same phone; if it is', 'the account with id ${'],
  [
    'namesakes',
    '2 other accounts have the same name and are left alone',
    "' has' : 's have'} the same name and",
  ],
  ['open', '1 of the tickets is not finished yet', 'not finished yet'],
  [
    'shared',
    '3 of the tickets have other customers too, who lose the texts',
    'other customers too, who lose',
  ],
  ['merged', '1 of the tickets is another customer’s and goes along', 'is another customer’s and goes along'],
  ['agent', 'the data map empties the agent where this person', 'the data map empties the agent'],
  [
    'undo',
    'the erasure is complete only when the undo period of 7 days is over',
    'only when the undo period of ${',
  ],
  [
    'undoStore',
    'objects of files are not kept: an undo does not bring them back',
    'are not kept: an undo does not',
  ],
  [
    'undoIndex',
    'after an undo the desk has to index anew what tickets lost',
    'after an undo the desk has to index anew',
  ],
  [
    'index',
    'history (ticket_id) has no index; one is made for the run',
    'has no index; one is made for the run',
  ],
  ['store', 'the data map keeps content outside of the database (files), and', 'outside of the database (${'],
  [
    'fields',
    'documents of tickets that change lose every field that is no column of',
    'that change lose every field',
  ],
  ['part', 'ticket 12 is a part of ticket 11, which is taken with it', 'which is taken with it'],
  [
    'lifecycle',
    '4 tickets follow the lifecycle "sales", of which the data map',
    'the lifecycle "${name}", of which',
  ],
  [
    'naming',
    'the filter names values of title, which stay readable in the plan',
    'the filter names values of ${',
  ],
  [
    'reduced',
    '2 persons are still referred to by rows that stay, and will be redacted',
    'still referred to by rows',
  ],
] as const

const folder = fileURLToPath(new URL('../../src/engine/plan', import.meta.url))
const engine = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n')

describe('a warning of a plan', () => {
  it.each(sentences)(
    'of %s is said in both languages, as long as the engine says it so',
    (kind, said, piece) => {
      expect(readWarning(said)?.kind).toBe(kind)
      expect(engine).toContain(piece)
      for (const { warning } of [en, de])
        expect(Object.keys(warning).map((key) => key.replace(/_(?:one|other)$/, ''))).toContain(kind)
    },
  )

  it('that nobody has put into words stays as the server says it', () => {
    expect(readWarning('something quite new')).toBeUndefined()
  })
})
