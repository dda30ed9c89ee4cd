import { Alert, List, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { At, Count } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import type { Run } from '../../components/live-run.ts'
import { useRenew } from './steering.tsx'

/** What can be put back and until when, and what became of a run that was undone. */
export function UndoSection({ run }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const may = useMay()
  const renew = useRenew(run.id)
  const format = useFormat()
  const [now] = useState(() => Date.now())
  const { id, archive, restoration, state } = run
  if (restoration !== undefined) return <Restoration of={restoration} />
  if (archive === undefined) return undefined
  const isOpen = Date.parse(archive.until) > now
  if (state === 'restoring')
    return (
      <Section title={t('undo')}>
        <Text role="status">{t('undoing')}</Text>
      </Section>
    )
  return (
    <Section
      title={t('undo')}
      actions={
        isOpen && state !== 'running' && may('approve') ? (
          <ConfirmButton
            label={t('undoAct')}
            title={t('undoTitle')}
            typed={id}
            isDangerous
            act={() => client.runs.restore({ run: id, confirm: id }, oneTime())}
            onDone={() => {
              say(t('undoAsked'))
              void renew()
            }}
          >
            {t('undoText')}
          </ConfirmButton>
        ) : undefined
      }
    >
      <Text maw="75ch">{t(isOpen ? 'undoUntil' : 'undoOver', { until: format.instant(archive.until) })}</Text>
      {isOpen && state === 'running' ? (
        <Text size="sm" c="dimmed">
          {t('undoPauseFirst')}
        </Text>
      ) : undefined}
      {isOpen && !may('approve') ? (
        <Text size="sm" c="dimmed">
          {t('undoWho')}
        </Text>
      ) : undefined}
    </Section>
  )
}

function Restoration({ of: { at, by, tables, notBack } }: { readonly of: NonNullable<Run['restoration']> }) {
  const { t } = useTranslation('runs')
  const kinds = ['restored', 'removed', 'left'] as const
  const left = Object.values(tables).reduce((sum, counts) => sum + (counts['left'] ?? 0), 0)
  return (
    <Section title={t('undone')} lead={t('undoneBy', { by })}>
      <Text>
        <At at={at} />
      </Text>
      {left === 0 ? undefined : <Alert color="orange">{t('undoneLeft', { count: left })}</Alert>}
      <Table.ScrollContainer minWidth={420} type="native">
        <Table verticalSpacing={6} aria-label={t('undone')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('table')}</Table.Th>
              {kinds.map((kind) => (
                <Table.Th key={kind} scope="col" ta="end">
                  {t(`restoration.${kind}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Object.entries(tables).map(([table, counts]) => (
              <Table.Tr key={table}>
                <Table.Th scope="row" fw={400} className="code">
                  {table}
                </Table.Th>
                {kinds.map((kind) => (
                  <Table.Td key={kind} ta="end">
                    <Count of={counts[kind] ?? 0} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {notBack.length === 0 ? undefined : (
        <Stack gap={4}>
          <Text size="sm">{t('notBack')}</Text>
          <List size="sm" lang="en">
            {notBack.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Section>
  )
}
