import type { Reference } from '../datamap/desk.ts'
import type { Rule } from '../rule/rule.ts'
import type { Node, Tree } from './tree.ts'

export type Disposition = 'redact' | 'purge'

/** Which of a node's rows go: none, those for which a condition holds, or all. */
export type Gone = 'none' | 'some' | 'all'

/** What happens to the rows of each node, by table name. A child of a row that goes, goes too. */
export function fates(tree: Tree, disposition: Disposition): ReadonlyMap<string, Gone> {
  const fate = new Map<string, Gone>()
  for (const node of tree) {
    const root = node === tree[0]
    fate.set(node.table.name, disposition === 'purge' ? 'all' : redactFate(node, root, fate))
  }
  return fate
}

function redactFate(node: Node, root: boolean, fate: ReadonlyMap<string, Gone>): Gone {
  if (node.table.rowRules.some((rule) => rule.when === undefined)) return 'all'
  const parents = root ? [] : node.owners.map((owner) => fate.get(owner.parent) ?? 'none')
  if (parents.length > 0 && parents.every((gone) => gone === 'all')) return 'all'
  if (node.table.rowRules.length > 0 || parents.some((gone) => gone !== 'none')) return 'some'
  return 'none'
}

/**
 * The order in which rows may be deleted: a table that refers to another goes before it. Where references form a
 * cycle, the tree's own order decides, children first.
 */
export function deletionOrder(nodes: readonly Node[]): readonly Node[] {
  const left = [...nodes].reverse()
  const ordered: Node[] = []
  const isFree = (node: Node, holds: (reference: Reference) => boolean) =>
    !left.some(
      (other) =>
        other !== node && other.table.references.some((r) => r.target === node.table.name && holds(r)),
    )
  while (left.length > 0) {
    const free = left.findIndex((node) => isFree(node, () => true))
    // In a circle, start where the reference can be emptied beforehand; the others would fail.
    const next =
      free >= 0
        ? free
        : left.findIndex((node) =>
            isFree(node, (r) => r.whenGone !== 'set' && (!r.nullable || r.whenGone !== 'clear')),
          )
    ordered.push(...left.splice(Math.max(next, 0), 1))
  }
  return ordered
}

/** True when the reference is nothing but the ownership by which the row goes along anyway. */
export function isOwnership(node: Node | undefined, reference: Reference): boolean {
  return (
    node?.owners.some(
      (owner) =>
        owner.parent === reference.target &&
        !owner.shared &&
        // Declared for certain rows, it may be about others than those that go along.
        (reference.when === undefined || sameRule(reference.when, owner.when)) &&
        owner.on.some(
          ({ left }) => 'column' in left && left.column.toLowerCase() === reference.columns[0]?.toLowerCase(),
        ),
    ) ?? false
  )
}

const sameRule = (one: Rule, other: Rule | undefined) => JSON.stringify(one) === JSON.stringify(other)

/** True when the reference is how a shared row finds its owners: `attachments.file_id` to `files`. */
export function isSharedOwnership(target: Node, reference: Reference): boolean {
  return target.owners.some((owner) => owner.shared && owner.parent === reference.table)
}
