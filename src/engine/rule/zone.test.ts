import { expect, it } from 'vitest'
import { standardOffset } from './zone.ts'

it.each([
  ['UTC', 0],
  ['Europe/Berlin', 60],
  ['America/New_York', -300],
  ['Asia/Kolkata', 330],
  // South of the equator summer time is in January, and on this island it is half an hour.
  ['Australia/Lord_Howe', 630],
])('knows how far %s is ahead of UTC outside of summer time', (zone, minutes) => {
  expect(standardOffset(zone)).toBe(minutes)
})
