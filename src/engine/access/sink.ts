import type { AccessDesk, AccessEntry, AccessMention } from './document.ts'

export interface AccessProgress {
  readonly step: 'people' | 'select' | 'read' | 'search'
  readonly table?: string
  readonly done?: number
  readonly total?: number
}

/** Takes what is found, one thing after the other, so that none of it has to be kept. */
export interface AccessSink {
  /** Before anything else: which accounts are meant. */
  accounts(accounts: AccessDesk['accounts']): Promise<void>
  entry(entry: AccessEntry): Promise<void>
  /** After the last entry. */
  mention(mention: AccessMention): Promise<void>
  /** Keeps a file, and says where in the archive it will be. */
  file(content: Uint8Array, name: string | undefined): Promise<string>
}
