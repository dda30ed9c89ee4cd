import { Alert, Badge, Button, Group, List, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded, ProblemNote } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { useFormat } from '../../components/format.ts'
import { WideTable } from '../../components/wide-table.tsx'
import { useMay } from '../../session/session.ts'
import { type DeskScan, scanQuery } from './queries.ts'

type Scan = NonNullable<DeskScan['scan']>
type FoundColumn = Scan['found'][number]

/** Personal content in columns that the data map lets stay or does not know: what is new, and what was found before. */
export function ScanSection({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const may = useMay()
  const found = useQuery(scanQuery(desk))
  return (
    <Section
      title={t('scan.title')}
      lead={t('scan.lead')}
      actions={may('configure', 'audit') ? <LookAgain desk={desk} known={found.data} /> : undefined}
    >
      <Loaded query={found} lines={3}>
        {({ scan, latest }) => (
          <Stack gap="md">
            {latest?.state === 'waiting' ? <Text role="status">{t('scan.looking')}</Text> : undefined}
            {latest?.problem === undefined ? undefined : (
              <Alert color="red" title={t('scan.failed')}>
                <Text size="sm" lang="en">
                  {latest.problem.message}
                </Text>
              </Alert>
            )}
            {scan === undefined ? (
              <Empty title={t('scan.none')} text={t('scan.noneText')} />
            ) : (
              <Found scan={scan} />
            )}
          </Stack>
        )}
      </Loaded>
    </Section>
  )
}

function LookAgain({ desk, known }: { readonly desk: string; readonly known: DeskScan | undefined }) {
  const { t } = useTranslation('desks')
  const queries = useQueryClient()
  const asking = useMutation({
    mutationFn: () => client.scans.ask({ desk }, oneTime()),
    onSuccess: () => queries.invalidateQueries({ queryKey: scanQuery(desk).queryKey }),
  })
  return (
    <>
      <Button
        variant="default"
        loading={asking.isPending}
        disabled={known?.latest?.state === 'waiting'}
        onClick={() => asking.mutate()}
      >
        {t(known?.scan === undefined ? 'scan.first' : 'scan.again')}
      </Button>
      {asking.error === null ? undefined : <ProblemNote error={asking.error} />}
    </>
  )
}

function Found({ scan }: { readonly scan: Scan }) {
  const { t } = useTranslation('desks')
  const { at, columns, found, unread } = scan
  const read = t('scan.columns', { count: columns - unread.length })
  return (
    <>
      <Text>
        {t('scan.looked', { columns: read })}, <Ago at={at} />. <Verdict scan={scan} />
      </Text>
      {found.length === 0 ? undefined : (
        <>
          <Columns found={found} />
          <Text size="sm" c="dimmed">
            {t('scan.decide')}
          </Text>
        </>
      )}
      {unread.length === 0 ? undefined : <Unread columns={unread} />}
    </>
  )
}

function Verdict({ scan: { at, first, found } }: { readonly scan: Scan }) {
  const { t } = useTranslation('desks')
  const news = found.filter(({ isNew }) => isNew).length
  if (news === 0 && found.length > 0 && first === at) return t('scan.firstLook')
  const words =
    news > 0 ? t('scan.news', { count: news }) : t(found.length === 0 ? 'scan.clean' : 'scan.noNews')
  return (
    <Text span fw={600} c={news === 0 ? 'pine' : 'red'}>
      {words}
    </Text>
  )
}

/** The new ones first. */
function Columns({ found }: { readonly found: readonly FoundColumn[] }) {
  const { t } = useTranslation('desks')
  const heads = ['column', 'content', 'sure', 'since', 'said'] as const
  return (
    <WideTable label={t('scan.table')} heads={heads.map((head) => t(`scan.${head}`))} minWidth={720}>
      {found
        .toSorted((one, other) => Number(other.isNew) - Number(one.isNew))
        .map((column) => (
          <Table.Tr key={`${column.table}.${column.column}`} data-new={column.isNew}>
            <Table.Td>
              <Group gap="xs">
                <span className="code">{`${column.table}.${column.column}`}</span>
                {column.isNew ? (
                  <Badge variant="light" color="red" tt="none" autoContrast>
                    {t('scan.new')}
                  </Badge>
                ) : undefined}
              </Group>
            </Table.Td>
            <Table.Td>
              <Contents of={column} />
            </Table.Td>
            <Table.Td>
              {column.found.map(({ kind, strength }) => (
                <Text key={kind} size="sm">
                  {t(`scan.strength.${strength}`)}
                </Text>
              ))}
            </Table.Td>
            <Table.Td>
              <Ago at={column.since} />
            </Table.Td>
            <Table.Td>
              <Said of={column} />
            </Table.Td>
          </Table.Tr>
        ))}
    </WideTable>
  )
}

function Contents({ of: { found, values: all } }: { readonly of: FoundColumn }) {
  const { t } = useTranslation(['desks', 'review'])
  const format = useFormat()
  return found.map(({ kind, values }) => (
    <Text key={kind} size="sm">
      {t('desks:scan.in', {
        what: t(`review:kind.${kind}`),
        values: format.count(values),
        all: format.count(all),
      })}
    </Text>
  ))
}

function Said({ of: { said, category } }: { readonly of: FoundColumn }) {
  const { t } = useTranslation('desks')
  if (said !== 'kept') return t(`scan.${said}`)
  return t('scan.kept', { category: t(`map.category.${category ?? 'unclassified'}`) })
}

function Unread({ columns }: { readonly columns: Scan['unread'] }) {
  const { t } = useTranslation('desks')
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('scan.unread', { count: columns.length })}
      </Text>
      <List size="sm">
        {columns.map(({ table, column, why }) => (
          <List.Item key={`${table}.${column}`}>
            <span className="code">{`${table}.${column}`}</span>: <span lang="en">{why}</span>
          </List.Item>
        ))}
      </List>
    </div>
  )
}
