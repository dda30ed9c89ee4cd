import type { Matcher } from '../entity.ts'

/** Dates that the words beside them call a date of birth. */
export const birthdates: Matcher = () => []
