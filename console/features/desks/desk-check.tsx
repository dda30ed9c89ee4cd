import { Alert, Badge, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { ProblemNote } from '../../components/states.tsx'

type Check = Awaited<ReturnType<typeof client.desks.check>>

/** Looks, when somebody asks, whether the desk can be reached and its data map fits. */
export function DeskCheck({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const check = useQuery({
    queryKey: ['desks', desk, 'check'],
    queryFn: ({ signal }) => client.desks.check({ desk }, { signal }),
    enabled: false,
    retry: false,
  })
  return (
    <Stack gap="sm" align="stretch" aria-live="polite">
      <Group>
        <Button size="xs" variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
          {t(check.data === undefined ? 'check.do' : 'check.again')}
        </Button>
      </Group>
      {check.error === null || check.isFetching ? undefined : (
        <>
          <Text size="sm" fw={600} c="red">
            {t('check.away')}
          </Text>
          <ProblemNote error={check.error} />
        </>
      )}
      {check.data === undefined || check.error !== null ? undefined : <Result check={check.data} />}
    </Stack>
  )
}

function Result({ check }: { readonly check: Check }) {
  const { t } = useTranslation('desks')
  const format = useFormat()
  const { product, isComplete, tables, columns, findings } = check
  return (
    <Alert
      color={isComplete ? 'pine' : 'orange'}
      title={t(isComplete ? 'check.complete' : 'check.incomplete')}
    >
      <Text size="sm">
        {t('check.found', { product, tables: format.count(tables), columns: format.count(columns) })}
      </Text>
      {findings.length === 0 ? undefined : (
        <Table.ScrollContainer
          type="native"
          minWidth={420}
          mt="xs"
          tabIndex={0}
          role="group"
          aria-label={t('check.findings')}
        >
          <Table aria-label={t('check.findings')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('check.severity')}</Table.Th>
                <Table.Th>{t('check.finding')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {findings.map(({ severity, code, message }, index) => (
                <Table.Tr key={`${code} ${index}`}>
                  <Table.Td>
                    <Badge
                      tt="none"
                      variant="light"
                      color={severity === 'error' ? 'red' : 'orange'}
                      autoContrast
                    >
                      {t(severity === 'error' ? 'check.error' : 'check.warning')}
                    </Badge>
                  </Table.Td>
                  <Table.Td lang="en">{message}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Alert>
  )
}
