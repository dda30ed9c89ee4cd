/** Adds a value to those of a key, unless it is among them. */
export function putOnce<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}
