import { oncePer } from '../../shared/once.ts'
import {
  childrenOf,
  type Desk,
  type DeskTable,
  type Ownership,
  referencesTo,
  tableOf,
} from '../datamap/desk.ts'

/** A table whose rows go with the root's rows, and every way they belong to it. */
export interface Node {
  readonly table: DeskTable
  /** Empty for the root, unless the root's rows also own one another. */
  readonly owners: readonly Ownership[]
  /** Its keys are put into a work table; otherwise its rows are found by joining with their only parent. */
  readonly collected: boolean
  /** Lies on a cycle, or owns its own kind: its keys are collected until no new ones come. */
  readonly cyclic: boolean
  /** Content that several owners share. */
  readonly shared: boolean
}

/** The root first, every parent before its children as far as cycles allow. */
export type Tree = readonly Node[]

/** Follows ownership down from a table. Rows of persons and tickets never belong to one another. */
export const ownershipTree = oncePer(grownTree)

function grownTree(desk: Desk, root: string, disposition: 'redact' | 'purge' = 'redact'): Tree {
  const side = root === desk.person.name ? 'person' : 'ticket'
  const isHere = (owner: Ownership) =>
    (disposition === 'purge' || !owner.onlyPurge) && (owner.within ?? side) === side
  const reached = reachable(desk, root, isHere)
  const order = ordered(desk, root, reached, isHere)
  return order.names.map((name) => {
    const table = tableOf(desk, name)
    const owners = table.owners.filter(
      (owner) => isHere(owner) && reached.has(owner.parent) && !(name === root && owner.parent !== root),
    )
    const hasChildren = childrenOf(desk, name).some((child) => isHere(child) && child.child !== name)
    const cyclic = order.cyclic.has(name) || owners.some((owner) => owner.parent === name)
    const shared = owners.some((owner) => owner.shared)
    // Pointers to the rows are emptied by their keys.
    const isPointedTo = referencesTo(desk, name).some((r) => r.whenGone !== 'keep' || r.table === name)
    const mustCollect = cyclic || shared || isPointedTo
    const collected = name === root || hasChildren || owners.length > 1 || mustCollect
    return { table, owners, collected, cyclic, shared }
  })
}

type IsHere = (owner: Ownership) => boolean

function reachable(desk: Desk, root: string, isHere: IsHere): ReadonlySet<string> {
  const reached = new Set([root])
  const waiting = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { child } of childrenOf(desk, next).filter(isHere)) {
      if (reached.has(child) || isOtherRoot(desk, child)) continue
      reached.add(child)
      waiting.push(child)
    }
  }
  return reached
}

/** A ticket that belongs to a person is chosen by selection, with its holds; it does not go along silently. */
function isOtherRoot(desk: Desk, table: string): boolean {
  return table === desk.ticket.name || table === desk.person.name || table === desk.organization?.name
}

function ordered(
  desk: Desk,
  root: string,
  reached: ReadonlySet<string>,
  isHere: IsHere,
): { readonly names: string[]; readonly cyclic: ReadonlySet<string> } {
  const names = [root]
  const cyclic = new Set<string>()
  const left = new Set([...reached].filter((name) => name !== root))
  while (left.size > 0) {
    const free = [...left].filter((name) =>
      tableOf(desk, name).owners.every(
        (owner) => !isHere(owner) || !left.has(owner.parent) || owner.parent === name,
      ),
    )
    // Only cycles are left: take the table that is nearest to what was ordered already.
    const next =
      free.length > 0
        ? free
        : [...left]
            .filter((name) => tableOf(desk, name).owners.some((o) => isHere(o) && names.includes(o.parent)))
            .slice(0, 1)
    if (free.length === 0) for (const name of left) cyclic.add(name)
    for (const name of next) {
      names.push(name)
      left.delete(name)
    }
  }
  return { names, cyclic }
}
