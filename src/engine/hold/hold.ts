import { groundsByKind, type HoldGround, type HoldKind } from '../../shared/grounds.ts'
import { openZone, wallOf } from '../rule/zone.ts'

/** What a hold protects. Persons and organizations are named by the key of their row, tickets by their number. */
export type HeldThing =
  | { readonly kind: 'tickets'; readonly numbers: readonly string[] }
  | { readonly kind: 'persons'; readonly keys: readonly string[] }
  | { readonly kind: 'organizations'; readonly keys: readonly string[] }
  /** `key` is what stands in the ticket, so that a team that is renamed stays held. */
  | { readonly kind: 'team'; readonly name: string; readonly key: string }
  | { readonly kind: 'filter'; readonly filter: string; readonly timeZone: string }

/** A hold as the engine needs it. Days are those of the desk's clock, and both of them count. */
export interface Hold extends HoldDays {
  readonly kind: HoldKind
  readonly ground: HoldGround
  readonly about: HeldThing
}

export interface HoldDays {
  readonly id: string
  /** The first day on which it counts, as 2026-03-31. */
  readonly starts: string
  /** The last one; absent where somebody has to end it. */
  readonly ends?: string
}

/** Keeps the holds of desks. The engine states what it needs; who keeps them implements it. */
export interface HoldStore {
  /** Holds on a desk that nobody has ended, whatever their days are. */
  open(desk: string): Promise<readonly HoldDays[]>
  /** What these holds protect; leaves out those that have ended meanwhile. */
  load(ids: readonly string[]): Promise<readonly Hold[]>
  /**
   * Runs `work` while nobody can place a hold on the desk; several may do so at once. Whoever places one waits for them,
   * and those who come later wait for it. `confirm` is to be called before the work takes effect: it throws when the
   * guard was lost meanwhile.
   */
  undisturbed<T>(desk: string, work: (confirm: () => Promise<void>) => Promise<T>): Promise<T>
}

/** The words for why a hold is placed. */
export function groundWords({ kind, ground }: Pick<Hold, 'kind' | 'ground'>): string {
  return (groundsByKind[kind] as Readonly<Record<string, string>>)[ground] ?? ground
}

/** The day by a desk's clock. */
export function dayAt(now: Date, timeZone: string): string {
  return new Date(wallOf(openZone(timeZone), now.getTime())).toISOString().slice(0, 10)
}

/** The hold counts on this day. */
export function countsOn({ starts, ends }: HoldDays, day: string): boolean {
  return starts <= day && (ends === undefined || day <= ends)
}

/** The hold's last day lies before this one. */
export function isOver({ ends }: Pick<HoldDays, 'ends'>, day: string): boolean {
  return ends !== undefined && ends < day
}
