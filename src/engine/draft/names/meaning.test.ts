import { expect, test } from 'vitest'
import { meaningOf, readerFor } from './meaning.ts'

const read = readerFor([])
const categoryOf = (name: string) => meaningOf(read(name))?.category

test.each([
  ['email', 'contact'],
  ['EmailAddress', 'contact'],
  ['email_type', 'performance'],
  ['mail_notification', 'configuration'],
  ['ip_address', 'technical'],
  ['message_id', 'technical'],
  ['username', 'identifier'],
  ['Vorname', 'identifier'],
  ['telefonnummer', 'contact'],
  ['PLZ', 'contact'],
  ['geburtsdatum', 'contact'],
  ['hashed_password', 'secret'],
  ['filename', 'free_text'],
  ['content_type', 'performance'],
  ['beschreibung', 'free_text'],
  ['konfession', 'special'],
  ['kundennummer', 'identifier'],
  ['prioritaet', 'performance'],
  ['sprache', 'configuration'],
  ['frobnication', undefined],
])('%s is %s', (name, category) => expect(categoryOf(name)).toBe(category))
