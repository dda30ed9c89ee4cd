import type { Matcher } from '../entity.ts'

/** Names of people in prose, greetings, signatures and quoted headers. */
export const names: Matcher = () => []
