import { Code, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { Loaded } from '../../components/states.tsx'
import { At, Count } from '../../components/time.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { policyKey } from './queries.ts'

/** What the policy did: each time that it came due, and the plans that it made. */
export function Done({ id }: { readonly id: string }) {
  return (
    <>
      <Occurrences id={id} />
      <Plans id={id} />
    </>
  )
}

function Occurrences({ id }: { readonly id: string }) {
  const { t } = useTranslation('policies')
  const query = useQuery({
    queryKey: [...policyKey, id, 'occurrences'],
    queryFn: ({ signal }) => client.policies.occurrences({ policy: id }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'working') === true ? 5_000 : false,
  })
  return (
    <Section title={t('occurrences.title')} lead={t('occurrences.lead')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('occurrences.none')}</Text>
          ) : (
            <WideTable
              minWidth={640}
              label={t('occurrences.title')}
              heads={[
                t('occurrences.dueAt'),
                t('occurrences.state'),
                t('occurrences.tickets'),
                t('occurrences.rows'),
                t('occurrences.incomplete'),
              ]}
              numbers={[2, 3, 4]}
            >
              {items.map((one) => (
                <Table.Tr key={one.dueAt}>
                  <Table.Td>
                    <At at={one.dueAt} />
                    {one.problem === undefined ? undefined : (
                      <Code block lang="en" style={{ whiteSpace: 'pre-wrap' }}>
                        {one.problem.message}
                      </Code>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StateBadge state={one.state} />
                  </Table.Td>
                  <Numbers of={[one.tickets, one.rows, one.incomplete]} />
                </Table.Tr>
              ))}
            </WideTable>
          )
        }
      </Loaded>
    </Section>
  )
}

function Plans({ id }: { readonly id: string }) {
  const { t } = useTranslation('policies')
  const query = useQuery({
    queryKey: [...policyKey, id, 'plans'],
    queryFn: ({ signal }) => client.policies.plans({ policy: id }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'planning' || one.state === 'running') === true
        ? 5_000
        : false,
  })
  const items = query.data?.items ?? []
  if (items.length === 0) return undefined
  return (
    <Section
      title={t('plans.title')}
      lead={items.some(({ state }) => state === 'asking') ? t('plans.asking') : undefined}
    >
      <WideTable
        minWidth={640}
        label={t('plans.title')}
        heads={[
          t('plans.plan'),
          t('occurrences.state'),
          t('occurrences.tickets'),
          t('plans.allowed'),
          t('plans.run'),
        ]}
        numbers={[2, 3]}
      >
        {items.map((one) => (
          <Table.Tr key={one.plan}>
            <Table.Td>
              <PageLink to="/plans/$plan" params={{ plan: one.plan }} className="code">
                {one.plan}
              </PageLink>
              {one.dueAt === undefined ? undefined : (
                <Text size="xs" c="dimmed">
                  <At at={one.dueAt} />
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <StateBadge state={one.state} />
            </Table.Td>
            <Numbers of={[one.tickets, one.allowed]} />
            <Table.Td>
              {one.run === undefined ? (
                '–'
              ) : (
                <PageLink to="/runs/$run" params={{ run: one.run }} className="code">
                  {one.run}
                </PageLink>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </Section>
  )
}

/** Numbers at the end of their columns. */
function Numbers({ of }: { readonly of: readonly number[] }) {
  return of.map((number, i) => (
    <Table.Td key={i} ta="end">
      <Count of={number} />
    </Table.Td>
  ))
}
