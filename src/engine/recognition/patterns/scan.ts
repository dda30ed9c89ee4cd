/**
 * Calls `use` with each match of `exact` that begins where `rough` matches. A rough pattern without properties of Unicode
 * passes over text several times faster than an exact one with them; it is global, the exact one sticky.
 */
export function eachExact(
  text: string,
  rough: RegExp,
  exact: RegExp,
  use: (match: RegExpExecArray) => void,
): void {
  rough.lastIndex = 0
  // Not `matchAll`, which makes a copy of the pattern every time.
  for (let hint = rough.exec(text); hint !== null; hint = rough.exec(text)) {
    exact.lastIndex = hint.index
    const match = exact.exec(text)
    rough.lastIndex = match === null ? hint.index + 1 : Math.max(exact.lastIndex, hint.index + 1)
    if (match !== null) use(match)
  }
}
