import { expect, test } from 'vitest'
import { kindOf } from './kinds.ts'

test.each([
  ['anna.lee@example.org', 'email'],
  ['Anna Lee <anna.lee@example.org>', 'email'],
  ['+49 30 1234567', 'phone'],
  ['030/1234567', 'phone'],
  ['4711', 'number'],
  ['12.50', 'number'],
  ['2026-01-31 10:00:00', 'time'],
  ['192.0.2.7', 'ip'],
  ['2001:db8::1', 'ip'],
  ['DE89 3704 0044 0532 0130 00', 'iban'],
  ['DE00 3704 0044 0532 0130 00', 'text'],
  ['Anna Lüders', 'name'],
  ['Lüders, Anna', 'name'],
  ['Printer Problem', 'text'],
  ['{"a":1}', 'json'],
  ['<p>hello</p>', 'html'],
  ['<a.b@example.org> wrote', 'text'],
  ['From: a@example.org\nTo: b@example.org\n', 'mail'],
  ['open', 'word'],
  ['d41d8cd98f00b204e9800998ecf8427e', 'hash'],
  ['6f1ed002-ab55-4a2c-9a4e-2f6b5f4c8f6e', 'uuid'],
])('%s is %s', (value, kind) => expect(kindOf(value)).toBe(kind))
