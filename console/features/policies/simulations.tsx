import { Alert, Button, Code, Group, Loader, ScrollArea, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { Section } from '../../components/page.tsx'
import { Loaded, Loading, ProblemNote } from '../../components/states.tsx'
import { Ago, Count } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { policyKey, type PolicyVersion, type Simulation, simulationsQuery } from './queries.ts'
import { writtenOf } from './written.ts'

const MonthsChart = lazy(() => import('./months-chart.tsx'))

interface SimulationsProps {
  readonly id: string
  readonly latest: PolicyVersion
}

/** What the policy would do today, and would have done in the past months; nothing changes by asking. */
export function Simulations({ id, latest }: SimulationsProps) {
  const { t } = useTranslation('policies')
  const may = useMay()
  const queries = useQueryClient()
  const query = useQuery(simulationsQuery(id))
  const asking = useMutation({
    mutationFn: () => client.policies.simulate({ policy: id, version: latest.version }, oneTime()),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...policyKey, id, 'simulations'] }),
  })
  const isWaiting = query.data?.items.some(({ state }) => state === 'waiting') === true
  return (
    <Section
      title={t('simulation.title')}
      lead={t('simulation.lead')}
      actions={
        may('configure', 'approve') ? (
          <Button
            variant="default"
            loading={asking.isPending}
            disabled={isWaiting}
            onClick={() => asking.mutate()}
          >
            {t((query.data?.items.length ?? 0) > 0 ? 'simulation.again' : 'simulation.button')}
          </Button>
        ) : undefined
      }
    >
      {asking.error === null ? undefined : <ProblemNote error={asking.error} />}
      <Loaded query={query}>{({ items }) => <Latest items={items} latest={latest} />}</Loaded>
    </Section>
  )
}

function Latest({
  items,
  latest,
}: {
  readonly items: readonly Simulation[]
  readonly latest: PolicyVersion
}) {
  const { t } = useTranslation('policies')
  const queries = useQueryClient()
  const waiting = items.find(({ state }) => state === 'waiting')
  const [last] = items
  const shown = items.find(({ state }) => state === 'done')
  const newest = items[0]?.state === 'done' ? items[0].id : undefined
  // The first simulation makes a draft a simulated one, which the rest of the page has to hear of.
  useQuery({
    queryKey: [...policyKey, latest.id, 'simulated', newest],
    queryFn: async () => {
      await queries.invalidateQueries({ queryKey: [...policyKey, latest.id, 'versions'] })
      return true
    },
    enabled: newest !== undefined && latest.state === 'draft',
  })
  return (
    <Stack>
      {waiting === undefined ? undefined : (
        <Group gap="xs" role="status">
          <Loader size="sm" aria-hidden />
          <Text>{t('simulation.waiting')}</Text>
        </Group>
      )}
      {last?.state === 'failed' ? (
        <Alert color="red" role="alert" title={t('simulation.failed')}>
          <Code lang="en" block style={{ whiteSpace: 'pre-wrap' }}>
            {last.problem?.message}
          </Code>
        </Alert>
      ) : undefined}
      {shown === undefined && waiting === undefined && last === undefined ? (
        <Text c="dimmed">{t('simulation.none')}</Text>
      ) : undefined}
      {shown?.result === undefined ? undefined : (
        <>
          <Text size="sm" c="dimmed">
            {t('simulation.of', { version: shown.version })} <Ago at={shown.at} />
            {shown.version === latest.version ? '' : ` ${t('simulation.earlierVersion')}`}
          </Text>
          <Result result={shown.result} data={writtenOf(latest.policy).data ?? 'tickets'} />
        </>
      )}
    </Stack>
  )
}

interface ResultProps {
  readonly result: NonNullable<Simulation['result']>
  readonly data: 'tickets' | 'attachments' | 'persons_without_tickets' | 'activity'
}

function Result({ result, data }: ResultProps) {
  const { t } = useTranslation('policies')
  const { due, retained, months, earlier, neverDue, examples } = result
  const noGroup = t('simulation.noGroup')
  return (
    <Stack>
      <Facts
        of={[
          [t('simulation.due'), <Big key="due" of={due.tickets} />],
          [
            t('simulation.retained'),
            <Big key="retained" of={retained.reduce((sum, { tickets }) => sum + tickets, 0)} />,
          ],
          ...(data === 'activity'
            ? []
            : ([
                [t('simulation.earlier'), <Big key="earlier" of={earlier} />],
                [t('simulation.neverDue'), <Big key="never" of={neverDue} />],
              ] as const)),
        ]}
      />
      {neverDue > 0 ? (
        <Alert color="orange" variant="light">
          {t('simulation.neverDueText')}
        </Alert>
      ) : undefined}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {due.byGroup.length === 0 ||
        (due.byGroup.length === 1 && due.byGroup[0]?.group === '') ? undefined : (
          <Rows
            caption={t('simulation.byGroup')}
            heads={[t('simulation.group'), t(`simulation.counted.${data}`)]}
            rows={due.byGroup.map(({ group, tickets }) => [group === '' ? noGroup : group, tickets])}
          />
        )}
        {retained.length === 0 ? undefined : (
          <Rows
            caption={t('simulation.retainedWhy')}
            heads={[t('simulation.ground'), t(`simulation.counted.${data}`)]}
            rows={retained.map(({ name, ground, tickets }) => [
              <>
                {ground}
                <Text size="xs" c="dimmed">
                  {name}
                </Text>
              </>,
              tickets,
            ])}
          />
        )}
      </SimpleGrid>
      {examples.length === 0 ? undefined : (
        <Text size="sm">
          {t(data === 'persons_without_tickets' ? 'simulation.examplePersons' : 'simulation.examples')}{' '}
          <span className="code">{examples.join(', ')}</span>
        </Text>
      )}
      {months.length === 0 ? undefined : (
        <Suspense fallback={<Loading lines={5} />}>
          <MonthsChart months={months} counted={t(`simulation.counted.${data}`)} />
        </Suspense>
      )}
    </Stack>
  )
}

function Big({ of }: { readonly of: number }) {
  return (
    <Text fw={600} fz="xl" span>
      <Count of={of} />
    </Text>
  )
}

interface RowsProps {
  readonly caption: string
  readonly heads: readonly [string, string]
  readonly rows: readonly (readonly [ReactNode, number])[]
}

/** Names and counts. */
function Rows({ caption, heads, rows }: RowsProps) {
  return (
    <ScrollArea>
      <Table captionSide="top">
        <Table.Caption ta="start">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{heads[0]}</Table.Th>
            <Table.Th ta="end">{heads[1]}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, count], i) => (
            <Table.Tr key={i}>
              <Table.Td>{name}</Table.Td>
              <Table.Td ta="end">
                <Count of={count} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
