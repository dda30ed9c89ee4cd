import { describe, expect, test } from 'vitest'
import { urls } from './urls.ts'

const found = (text: string) =>
  urls({ text, country: 'DE' }).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

describe('urls', () => {
  test.each([
    ['https://desk.example/u?email=zita%40example.org&page=2', ['email zita%40example.org']],
    ['/search?first_name=Zita+Maria&Last-Name=Kall', ['name Zita+Maria', 'name Kall']],
    ['?user[email]=z@example.org&customer.phone=%2B49301', ['email z@example.org', 'phone %2B49301']],
    ['?vorname=Zita&nachname=Kall&telefon=0301234567', ['name Zita', 'name Kall', 'phone 0301234567']],
    ['?apellidos=Kall&usuario=zkall', ['name Kall', 'login zkall']],
    ['https://desk.example/users/zita.kall/profile', ['login zita.kall']],
    ['see https://desk.example/people/zita-kall', ['login zita-kall']],
    ['C:\\Users\\zkall\\Desktop\\a.txt', ['login zkall']],
    ['on \\\\fs02\\users\\zkall\\scans', ['login zkall']],
    [`open "${['', 'home', 'zkall'].join('/')}/notes.txt"`, ['login zkall']],
    ['<a href="tel:+44-1632-960001">', ['phone +44-1632-960001']],
    ['https://wa.me/447700900123?text=hi', ['phone 447700900123']],
  ])('finds what is personal in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    '?page=2&sort=name&name=',
    '?email=%5Be-mail%201%5D&user=true&name=12',
    '?filename=a.pdf&hostname=web1&color=red',
    'a = b & name = c',
    '/users/new /users/42 /users/index.html /users/settings',
    `C:\\Users\\Public\\a and ${['', 'home', 'root', 'x'].join('/')}`,
    'tel:42 hotel:1234567 sms:a',
    'Both men and/or users/groups',
  ])('passes over %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
