import { describe, expect, test } from 'vitest'
import { readerFor } from './meaning.ts'
import { isSameWord } from './words.ts'

const read = readerFor(['transactions', 'custom_fields'])

describe('a name is taken apart', () => {
  test.each([
    ['customerId', 'customer id'],
    ['CUSTOMER_ID', 'customer id'],
    ['HTTPStatus', 'http status'],
    ['Kunden-Nr', 'kunden nr'],
    ['Straße', 'strasse'],
    ['emailaddress', 'email address'],
    ['transactionid', 'transaction id'],
    ['lastupdatedby', 'last updated by'],
    ['geburtsdatum', 'geburtsdatum'],
    ['telefonnummer', 'telefon nummer'],
    ['address2', 'address'],
    ['format', 'format'],
    ['zzyzx', 'zzyzx'],
  ])('%s is %s', (name, words) => expect(read(name).join(' ')).toBe(words))
})

test.each([
  ['tickets', 'ticket', true],
  ['statuses', 'status', true],
  ['addresses', 'address', true],
  ['entries', 'entry', true],
  ['people', 'person', true],
  ['kunden', 'kunde', true],
  ['vorgaenge', 'vorgang', true],
  ['status', 'state', false],
  ['ids', 'id', false],
  ['note', 'notice', false],
])('%s and %s: the same word is %s', (one, other, same) => expect(isSameWord(one, other)).toBe(same))
