import { Graph, layout } from '@dagrejs/dagre'
import type { Relation } from './picture.ts'

export interface Placed {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface Line {
  readonly relation: Relation
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Placed[]
  readonly lines: readonly Line[]
}

export const nodeHeight = 30
const letterPx = 7.2
const margin = 12

/** Places tables so that those that others belong to stand to the left of them; tables without a line are left out. */
export function arrange(relations: readonly Relation[]): Drawing {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 10,
    ranksep: 70,
    marginx: margin,
    marginy: margin,
    ranker: 'tight-tree',
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const names = new Set(relations.flatMap(({ from, to }) => [from, to]))
  for (const name of names)
    graph.setNode(name, { width: Math.max(60, name.length * letterPx + 20), height: nodeHeight })
  for (const relation of relations)
    if (relation.from !== relation.to) graph.setEdge(relation.to, relation.from, { relation }, relation.kind)
  layout(graph)
  const nodes = graph.nodes().map((name) => {
    const { x, y, width } = graph.node(name) as {
      readonly x: number
      readonly y: number
      readonly width: number
    }
    return { name, x, y, width }
  })
  const lines = graph.edges().map((edge) => {
    const found = graph.edge(edge) as unknown as Line
    return { relation: found.relation, points: found.points }
  })
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number }
  return { width, height, nodes, lines }
}

/** The table that is the nearest in a direction, as an arrow key means it. */
export function neighbour(
  nodes: readonly Placed[],
  from: Placed,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): Placed | undefined {
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight'
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  const distance = ({ x, y }: Placed) => {
    const [along, aside] = isAcross ? [x - from.x, y - from.y] : [y - from.y, x - from.x]
    return along * sign <= 1 ? Number.POSITIVE_INFINITY : along * sign + 3 * Math.abs(aside)
  }
  const [best] = nodes
    .map((node) => ({ node, far: distance(node) }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((one, other) => one.far - other.far)
  return best?.node
}
