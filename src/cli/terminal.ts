/** Where a command speaks, listens and finds its surroundings; made once, in main.ts. */
export interface Terminal {
  /** Results: what a script reads; bytes where it is a file in a charset of its own. */
  out(text: string | Uint8Array): void
  /** Progress, hints and mistakes. */
  err(text: string): void
  /** A person can be asked. */
  readonly isInteractive: boolean
  readonly outIsTty: boolean
  readonly errIsTty: boolean
  readonly width: number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder the command was called in. */
  readonly folder: string
  /** Calls `handler` for each request to stop (Ctrl-C, SIGTERM) until the returned function is called. */
  onInterrupt(handler: (count: number) => void): () => void
}

/** The surroundings of a process. */
export function processTerminal(host: NodeJS.Process): Terminal {
  return {
    out: (text) => void host.stdout.write(text),
    err: (text) => void host.stderr.write(text),
    isInteractive: host.stdin.isTTY && host.stderr.isTTY && host.env['CI'] === undefined,
    outIsTty: host.stdout.isTTY,
    errIsTty: host.stderr.isTTY,
    width: Math.max(60, Math.min(host.stderr.columns || 100, 140)),
    environment: host.env,
    folder: host.cwd(),
    onInterrupt: (handler) => {
      let count = 0
      const listen = () => {
        count += 1
        handler(count)
      }
      for (const signal of ['SIGINT', 'SIGTERM'] as const) host.on(signal, listen)
      return () => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) host.off(signal, listen)
      }
    },
  }
}
