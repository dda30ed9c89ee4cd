export function million(_tickets: number): Promise<void> {
  return Promise.resolve()
}
