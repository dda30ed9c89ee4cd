import { Alert, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { client } from '../../api/client.ts'
import { useActionWord } from '../../components/counts-table.tsx'
import { useFormat } from '../../components/format.ts'
import { Count } from '../../components/time.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import type en from '../../texts/en/requests.ts'

type Difference = Awaited<ReturnType<typeof client.requests.difference>>['items'][number]

/** What a desk's plan of now says otherwise than the one that was approved, and why somebody is asked again. */
export function DifferencePart({ of }: { readonly of: Difference }) {
  const { t, i18n } = useTranslation('requests')
  const format = useFormat()
  const action = useActionWord()
  const { desk, reasons, tickets, persons, rows, counts, added = [], gone = [] } = of
  const why = reasons.map((reason) =>
    i18n.exists(`requests:difference.reason.${reason}`)
      ? t(`difference.reason.${reason as keyof typeof en.difference.reason}`)
      : reason,
  )
  const lines: readonly (readonly [string, { readonly before: number; readonly now: number }])[] = [
    [t('difference.tickets'), tickets],
    [t('difference.persons'), persons],
    [t('difference.rows'), rows],
    ...counts.map((count) => [`${count.table}: ${action(count.action)}`, count] as const),
  ]
  return (
    <Alert color="orange" title={`${desk}: ${t('difference.title')}`} data-difference={desk}>
      <Stack gap="sm">
        <Text size="sm">{t('difference.text')}</Text>
        <Text size="sm">{t('difference.why', { reasons: format.list(why) })}</Text>
        <WideTable
          label={t('difference.title')}
          minWidth={260}
          heads={[t('difference.what'), t('difference.before'), t('difference.now')]}
          numbers={[1, 2]}
        >
          {lines.map(([name, { before, now }]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={before === now ? 400 : 600}>
                {name}
              </Table.Th>
              <Table.Td ta="end">
                <Count of={before} />
              </Table.Td>
              <Table.Td ta="end" fw={before === now ? 400 : 600}>
                <Count of={now} />
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
        <Numbers name={t('difference.added')} of={added} />
        <Numbers name={t('difference.gone')} of={gone} />
      </Stack>
    </Alert>
  )
}

function Numbers({ name, of }: { readonly name: string; readonly of: readonly string[] }) {
  if (of.length === 0) return undefined
  return (
    <Text size="sm">
      {name}: <span className="numbers">{of.join(', ')}</span>
    </Text>
  )
}
