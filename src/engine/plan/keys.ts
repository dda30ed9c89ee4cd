import { keyName } from './sets.ts'
import type { Key } from './veil.ts'

/** A key as the JSON parameter of a statement holds it. */
export const jsonKey = (key: Key): Readonly<Record<string, string | number>> =>
  Object.fromEntries(key.map((value, i) => [keyName(i), value]))

/** A key as a text by which two of one table are compared; drivers tell numbers as numbers or as texts. */
export const keyText = (key: Key): string => JSON.stringify(key.map(String))
