import { expect, it } from 'vitest'
import type { Actor } from '../control/accounts/actor.ts'
import { requireAllowed } from './context.ts'

const actor: Actor = {
  handle: 'jo',
  name: 'Jo',
  email: 'jo@example.org',
  roles: ['viewer'],
  permissions: new Set(['view']),
  via: 'session',
  isFresh: true,
  needsSecondFactor: false,
  hasSecondFactor: false,
}

it('lets in who may, and tells others what is missing', () => {
  expect(() => requireAllowed(undefined, 'public')).not.toThrow()
  expect(() => requireAllowed(undefined, 'known')).toThrow(/nobody is signed in/)
  expect(() => requireAllowed(actor, ['approve', 'view'])).not.toThrow()
  expect(() => requireAllowed(actor, 'purge')).toThrow(/the permission purge/)
})

it('answers nothing but who one is before a second factor that is needed', () => {
  const half = { ...actor, needsSecondFactor: true }
  expect(() => requireAllowed(half, 'known')).not.toThrow()
  for (const needs of ['signed-in', 'view'] as const)
    expect(() => requireAllowed(half, needs)).toThrow(/second factor/)
})
