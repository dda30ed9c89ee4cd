/** What one page leaves for the next: in memory alone, because no address and no storage may hold what people write. */
let left: { readonly for: string; readonly value: unknown } | undefined

/** Leaves something for a page; whatever was left before is gone. */
export function handOver(to: string, value: unknown): void {
  left = { for: to, value }
}

/** What was left for a page, which stays until something else is left. */
export function handedOver(to: string): unknown {
  return left?.for === to ? left.value : undefined
}

/** Whoever comes next finds nothing of it. */
export function forgetHandedOver(): void {
  left = undefined
}
