import { Accordion, Alert, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { groundsByKind } from '../../src/shared/grounds.ts'
import type { client } from '../api/client.ts'
import { useMay } from '../session/session.ts'
import type en from '../texts/en/pieces.ts'
import { CountsTable } from './counts-table.tsx'
import { useFormat } from './format.ts'
import { NotSearched } from './not-searched.tsx'
import { PageLink } from './link.tsx'
import { Reasons } from './reasons.tsx'
import { Count } from './time.tsx'
import { Warnings } from './warnings.tsx'
import { WideTable } from './wide-table.tsx'

export type PlanSummaryOf = NonNullable<Awaited<ReturnType<typeof client.plans.get>>['summary']>

/** What a plan would do: how much, what it keeps and why, what it cannot do, and which rows change. */
export function PlanSummary({ of }: { readonly of: PlanSummaryOf }) {
  const { t } = useTranslation(['pieces', 'words'])
  const { tickets, persons, rows, counts, retained, review, unsearched, incomplete, warnings } = of
  const { texts, filesOfOthers = 0 } = of
  return (
    <Stack gap="md">
      <Group gap="xl">
        <Figure count={tickets} name={t('pieces:plan.tickets', { count: tickets })} />
        <Figure count={persons} name={t('pieces:plan.persons', { count: persons })} />
        <Figure count={rows} name={t('pieces:plan.rows', { count: rows })} />
      </Group>
      {incomplete.length === 0 ? undefined : (
        <Alert color="orange" title={t('pieces:plan.incomplete')}>
          <Text size="sm">{t('pieces:plan.incompleteText')}</Text>
          <Reasons of={incomplete} />
        </Alert>
      )}
      {warnings.length === 0 ? undefined : (
        <Alert color="yellow" title={t('pieces:plan.warnings')}>
          <Warnings of={warnings} />
        </Alert>
      )}
      {texts === undefined ? undefined : (
        <div data-masked>
          <Text fw={600}>{t('pieces:plan.masked')}</Text>
          <Text size="sm">{t('pieces:plan.maskedText')}</Text>
        </div>
      )}
      {filesOfOthers === 0 ? undefined : (
        <Text size="sm">{t('pieces:plan.filesOfOthers', { count: filesOfOthers })}</Text>
      )}
      <Kept of={retained} />
      <Review of={review} />
      <NotSearched of={unsearched} />
      <Stack gap={4}>
        <Title order={3} size="h5">
          {t('pieces:counts.label')}
        </Title>
        <CountsTable of={counts} />
      </Stack>
    </Stack>
  )
}

function Figure({ count, name }: { readonly count: number; readonly name: string }) {
  return (
    <div>
      <Text fz={26} fw={650} lh={1.1}>
        <Count of={count} />
      </Text>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
    </div>
  )
}

function Kept({ of }: { readonly of: PlanSummaryOf['retained'] }) {
  const { t } = useTranslation(['pieces', 'words'])
  const ground = useGround()
  const may = useMay()
  const format = useFormat()
  if (of.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('pieces:plan.nothingKept')}
      </Text>
    )
  const amounts = ({ tickets, persons = 0, organizations = 0, inPart = 0 }: (typeof of)[number]) =>
    [
      tickets > 0 ? t('words:ticket', { count: tickets }) : undefined,
      inPart > 0 ? t('pieces:plan.inPart', { count: inPart }) : undefined,
      persons > 0 ? t('words:person', { count: persons }) : undefined,
      organizations > 0 ? t('pieces:plan.organizations', { count: organizations }) : undefined,
    ].filter((amount) => amount !== undefined)
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {t('pieces:plan.kept')}
      </Title>
      <WideTable
        label={t('pieces:plan.kept')}
        minWidth={360}
        heads={[t('pieces:plan.why'), t('pieces:plan.what'), t('pieces:plan.until')]}
      >
        {of.map((kept) => (
          <Table.Tr key={kept.name}>
            <Table.Td>
              {ground(kept.ground)}
              <Text size="xs" c="dimmed" component="div">
                {kept.hold === undefined ? (
                  kept.name
                ) : (
                  <HoldName name={kept.name} words={t(`pieces:plan.${kept.hold}`)} isOpen={may('hold')} />
                )}
              </Text>
            </Table.Td>
            <Table.Td>{format.list(amounts(kept))}</Table.Td>
            <Table.Td>
              {kept.until === undefined ? t('pieces:plan.noEnd') : <Until text={kept.until} />}
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </Stack>
  )
}

function HoldName({
  name,
  words,
  isOpen,
}: {
  readonly name: string
  readonly words: string
  readonly isOpen: boolean
}): ReactNode {
  if (!isOpen) return words
  return (
    <PageLink to="/holds/$hold" params={{ hold: name }} size="xs">
      {words}
    </PageLink>
  )
}

/** A day, or in the data map's own words what ends it. */
function Until({ text }: { readonly text: string }) {
  const format = useFormat()
  return /^\d{4}-\d\d-\d\d$/.test(text) ? (
    <time dateTime={text}>{format.day(text)}</time>
  ) : (
    <span lang="en">{text}</span>
  )
}

/** Why something is kept, in the reader's language where the ground is one of Expunge's own, else as the data map says it. */
export function useGround(): (ground: string) => ReactNode {
  const { t } = useTranslation('pieces')
  const known = Object.entries({ ...groundsByKind.hold, ...groundsByKind.restriction })
  return (ground) => {
    const [name] = known.find(([, words]) => words === ground) ?? []
    return name === undefined ? (
      <span lang="en">{ground}</span>
    ) : (
      t(`ground.${name as keyof typeof en.ground}`)
    )
  }
}

function Review({ of }: { readonly of: PlanSummaryOf['review'] }) {
  const { t, i18n } = useTranslation('pieces')
  if (of.length === 0) return undefined
  const word = (reason: string) =>
    i18n.exists(`pieces:review.${reason}`) ? t(`review.${reason as keyof typeof en.review}`) : reason
  const reasons = [...new Set(of.map(({ reason }) => reason))]
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {t('plan.review')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.reviewText')}
      </Text>
      <Accordion variant="contained" multiple order={4}>
        {reasons.map((reason) => {
          const places = of.filter((place) => place.reason === reason)
          return (
            <Accordion.Item key={reason} value={reason}>
              <Accordion.Control>
                <Text size="sm">
                  {word(reason)} – {t('plan.places', { count: places.length })}
                </Text>
              </Accordion.Control>
              <Accordion.Panel>
                <Places of={places} label={word(reason)} />
              </Accordion.Panel>
            </Accordion.Item>
          )
        })}
      </Accordion>
    </Stack>
  )
}

interface PlacesProps {
  readonly of: readonly { readonly table: string; readonly column: string; readonly rows: number }[]
  readonly label: string
}

/** Where something stands: columns, and in how many rows. */
export function Places({ of, label }: PlacesProps) {
  const { t } = useTranslation('pieces')
  return (
    <Table verticalSpacing={4} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('plan.where')}</Table.Th>
          <Table.Th scope="col" ta="end">
            {t('plan.rowCount')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {of.map(({ table, column, rows }) => (
          <Table.Tr key={`${table}.${column}`}>
            <Table.Td className="code">
              {table}.{column}
            </Table.Td>
            <Table.Td ta="end">
              <Count of={rows} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
