/** Adds all of them to a list. Spread into `push` they are arguments, of which the stack takes no more than some 100,000. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one)
}
