import { Box, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './coverage.module.css'
import { arrange, type Drawing, neighbour, nodeHeight, type Placed } from './layout.ts'
import { relationsOf, type TablePicture } from './picture.ts'

interface GraphProps {
  readonly tables: readonly TablePicture[]
  readonly onOpen: (table: TablePicture) => void
}

const zooms = [0.4, 0.55, 0.75, 1, 1.35] as const

/** How tables hang together, as a drawing to walk through with the arrow keys, and below it in words for the table at hand. */
export function RelationGraph({ tables, onOpen }: GraphProps) {
  const { t } = useTranslation('desks')
  const [withReferences, setReferences] = useState(tables.length <= 30)
  const [zoom, setZoom] = useState(3)
  const relations = useMemo(() => relationsOf(tables, withReferences), [tables, withReferences])
  const drawing = useMemo(() => arrange(relations), [relations])
  const first = tables.find(({ role }) => role === 'ticket')?.name ?? drawing.nodes[0]?.name ?? ''
  const [chosen, setChosen] = useState<string>()
  const picked = drawing.nodes.some(({ name }) => name === chosen) ? (chosen ?? first) : first
  const byName = useMemo(() => new Map(tables.map((table) => [table.name, table])), [tables])
  const alone = tables.length - drawing.nodes.length
  return (
    <Stack gap="sm">
      <Group gap="md">
        <Switch
          label={t('map.graph.references')}
          checked={withReferences}
          onChange={(event) => setReferences(event.currentTarget.checked)}
        />
        <Group gap={4}>
          <Button size="xs" variant="default" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            {t('map.graph.smaller')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            {t('map.graph.larger')}
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {t('map.graph.how')} {alone === 0 ? '' : t('map.graph.alone', { count: alone })}
      </Text>
      {drawing.nodes.length === 0 ? (
        <Text size="sm">{t('map.graph.none')}</Text>
      ) : (
        <Drawn drawing={drawing} zoom={zooms[zoom] ?? 1} picked={picked} byName={byName} onPick={setChosen} />
      )}
      <Around
        name={picked}
        relations={relationsOf(tables, true)}
        onPick={setChosen}
        onOpen={() => openOf(byName, picked, onOpen)}
      />
    </Stack>
  )
}

function openOf(
  byName: ReadonlyMap<string, TablePicture>,
  name: string,
  open: (table: TablePicture) => void,
): void {
  const table = byName.get(name)
  if (table !== undefined) open(table)
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly zoom: number
  readonly picked: string
  readonly byName: ReadonlyMap<string, TablePicture>
  readonly onPick: (name: string) => void
}

const isArrow = (key: string): key is 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' =>
  key.startsWith('Arrow')

function Drawn({ drawing, zoom, picked, byName, onPick }: DrawnProps) {
  const { t } = useTranslation('desks')
  const nodes = useRef(new Map<string, SVGGElement>())
  const frame = useRef<HTMLDivElement>(null)
  const at = drawing.nodes.find(({ name }) => name === picked)
  // Large drawings are walked through: what was chosen comes into the middle.
  useEffect(() => {
    const { current } = frame
    if (current === null || at === undefined) return
    current.scrollTo({
      left: at.x * zoom - current.clientWidth / 2,
      top: at.y * zoom - current.clientHeight / 2,
    })
  }, [at, zoom])
  const near = new Set(
    drawing.lines
      .flatMap(({ relation: { from, to } }) => (from === picked || to === picked ? [from, to] : []))
      .concat(picked),
  )
  const move = (event: KeyboardEvent, from: Placed) => {
    if (!isArrow(event.key)) return
    event.preventDefault()
    const next = neighbour(drawing.nodes, from, event.key)
    if (next === undefined) return
    onPick(next.name)
    nodes.current.get(next.name)?.focus()
  }
  return (
    <Box ref={frame} className={classes.graph}>
      <svg
        width={drawing.width * zoom}
        height={drawing.height * zoom}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={t('map.graph.label')}
      >
        {drawing.lines.map(({ relation: { from, to, kind }, points }) => (
          <polyline
            key={`${kind} ${from} ${to}`}
            className={classes.line}
            data-kind={kind}
            data-near={from === picked || to === picked || undefined}
            data-faded={(from !== picked && to !== picked) || undefined}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        {drawing.nodes.map((node) => {
          const { name, x, y, width } = node
          const table = byName.get(name)
          return (
            <g
              key={name}
              ref={(element) => {
                if (element === null) nodes.current.delete(name)
                else nodes.current.set(name, element)
              }}
              className={classes.node}
              role="button"
              tabIndex={name === picked ? 0 : -1}
              aria-pressed={name === picked}
              aria-label={name}
              data-role={table?.role}
              data-personal={table?.columns.some(({ isPersonal }) => isPersonal) || undefined}
              data-picked={name === picked || undefined}
              data-faded={!near.has(name) || undefined}
              transform={`translate(${x - width / 2}, ${y - nodeHeight / 2})`}
              onClick={() => onPick(name)}
              onFocus={() => onPick(name)}
              onKeyDown={(event) => move(event, node)}
            >
              <rect width={width} height={nodeHeight} rx={6} />
              <text x={width / 2} y={nodeHeight / 2 + 4} textAnchor="middle">
                {name}
              </text>
            </g>
          )
        })}
      </svg>
    </Box>
  )
}

interface AroundProps {
  readonly name: string
  readonly relations: ReturnType<typeof relationsOf>
  readonly onPick: (name: string) => void
  readonly onOpen: () => void
}

/** What the drawing says of one table, in words. */
function Around({ name, relations, onPick, onOpen }: AroundProps) {
  const { t } = useTranslation('desks')
  const ways = [
    [
      'belongsTo',
      relations.filter(({ from, kind }) => from === name && kind === 'belongs').map(({ to }) => to),
    ],
    ['has', relations.filter(({ to, kind }) => to === name && kind === 'belongs').map(({ from }) => from)],
    [
      'refersTo',
      relations.filter(({ from, kind }) => from === name && kind === 'refers').map(({ to }) => to),
    ],
    [
      'referredBy',
      relations.filter(({ to, kind }) => to === name && kind === 'refers').map(({ from }) => from),
    ],
  ] as const
  return (
    <Stack gap={4} aria-live="polite">
      <Group gap="sm">
        <Text fw={600} className="code">
          {name}
        </Text>
        <Button size="compact-xs" variant="light" onClick={onOpen}>
          {t('map.graph.open')}
        </Button>
      </Group>
      {ways
        .filter(([, names]) => names.length > 0)
        .map(([way, names]) => (
          <Group key={way} gap={6}>
            <Text size="sm" c="dimmed">
              {t(`map.graph.${way}`)}
            </Text>
            {[...new Set(names)].map((other) => (
              <Button
                key={other}
                size="compact-xs"
                variant="default"
                className="code"
                onClick={() => onPick(other)}
              >
                {other}
              </Button>
            ))}
          </Group>
        ))}
    </Stack>
  )
}
