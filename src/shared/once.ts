/**
 * What a function makes of something that never changes, made once for each key and forgotten with the thing it was made of:
 * a plan asks the same of a data map for each of its tables.
 */
export function oncePer<Whole extends object, Key extends readonly (string | undefined)[], Made>(
  make: (whole: Whole, ...key: Key) => Made,
): (whole: Whole, ...key: Key) => Made {
  const kept = new WeakMap<Whole, Map<string, Made>>()
  return (whole, ...key) => {
    let made = kept.get(whole)
    if (made === undefined) kept.set(whole, (made = new Map()))
    const name = JSON.stringify(key)
    const known = made.get(name)
    if (known !== undefined) return known
    const now = make(whole, ...key)
    made.set(name, now)
    return now
  }
}
