import type { Matcher } from '../entity.ts'

/** Street addresses: a street with its number, in the order of the country. */
export const addresses: Matcher = () => []
