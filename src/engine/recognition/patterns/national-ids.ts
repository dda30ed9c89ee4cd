import type { Matcher } from '../entity.ts'

/** Numbers that a state gives to a person. */
export const nationalIds: Matcher = () => []
