import { Accordion, Alert, Card, Group, List, Pagination, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { Count } from '../../components/time.tsx'
import type en from '../../texts/en/runs.ts'

type Found = Awaited<ReturnType<typeof client.runs.findings>>
type Finding = Found['findings'][number]

/** What a verification has found: one after the other what is left, then by place what is explained. */
export function Findings({ of: { findings, more, explained, unequal } }: { readonly of: Found }) {
  const { t } = useTranslation('runs')
  return (
    <Stack gap="lg">
      {unequal.length === 0 ? undefined : (
        <Alert color="orange" title={t('unequalTitle')}>
          <List size="sm">
            {unequal.map(({ kind, name }) => (
              <List.Item key={`${kind} ${name}`}>
                {t(`unequalKind.${kind}`)} <span className="code">{name}</span>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {findings.length === 0 ? undefined : <OneByOne findings={findings} more={more} />}
      {explained.length === 0 ? undefined : <Explained of={explained} />}
    </Stack>
  )
}

function OneByOne({ findings, more }: { readonly findings: readonly Finding[]; readonly more: number }) {
  const { t } = useTranslation('runs')
  const [place, setPlace] = useState(1)
  const finding = findings[place - 1]
  if (finding === undefined) return undefined
  return (
    <Stack gap="sm">
      <Title order={3}>{t('toReview')}</Title>
      <Text size="sm" c="dimmed" maw="75ch">
        {t('toReviewText')}
      </Text>
      <Card withBorder aria-live="polite" data-finding={place}>
        <FindingCard finding={finding} title={t('findingOf', { place, all: findings.length })} />
      </Card>
      <Group justify="space-between">
        <Pagination
          total={findings.length}
          value={place}
          onChange={setPlace}
          getControlProps={(control) => ({ 'aria-label': t(control === 'previous' ? 'previous' : 'next') })}
          getItemProps={(page) => ({ 'aria-label': t('findingOf', { place: page, all: findings.length }) })}
          size="sm"
        />
        {more === 0 ? undefined : (
          <Text size="sm" c="dimmed">
            {t('moreFindings', { count: more })}
          </Text>
        )}
      </Group>
    </Stack>
  )
}

function FindingCard({ finding, title }: { readonly finding: Finding; readonly title: string }) {
  const { t, i18n } = useTranslation('runs')
  const { table, column, key, kind, strength, form } = finding
  const kindWords = i18n.exists(`runs:found.${kind}`) ? t(`found.${kind as keyof typeof en.found}`) : kind
  return (
    <Stack gap="sm">
      <Text fw={600}>{title}</Text>
      <Facts
        of={[
          [
            t('where'),
            <span key="where" className="code">
              {table}.{column}
            </span>,
          ],
          [
            t('rowKey'),
            key === undefined ? (
              t('rowKeyHidden')
            ) : (
              <span key="key" className="code">
                {key.join(', ')}
              </span>
            ),
          ],
          [t('what'), kindWords],
          [t('how'), t(`strength.${strength}`)],
          [
            t('form'),
            form === 'plain' ? undefined : (
              <span key="form" className="code" lang="en">
                {form}
              </span>
            ),
          ],
        ]}
      />
      <Text size="sm" maw="75ch">
        {t(`toDo.${kind === 'ticket' || kind === 'document' ? kind : 'text'}`)}
      </Text>
    </Stack>
  )
}

function Explained({ of }: { readonly of: Found['explained'] }) {
  const { t, i18n } = useTranslation('runs')
  const words = (reason: string) =>
    i18n.exists(`runs:explained.${reason}`) ? (
      t(`explained.${reason as keyof typeof en.explained}`)
    ) : (
      <span lang="en">{reason}</span>
    )
  const sum = of.reduce((all, { count }) => all + count, 0)
  return (
    <Accordion variant="contained">
      <Accordion.Item value="explained">
        <Accordion.Control>{t('explainedTitle', { count: sum })}</Accordion.Control>
        <Accordion.Panel>
          <Table.ScrollContainer minWidth={360} type="native">
            <Table verticalSpacing={6} aria-label={t('explainedTitle', { count: sum })}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('where')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('places')}
                  </Table.Th>
                  <Table.Th scope="col">{t('why')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {of.map(({ table, column, reason, count }) => (
                  <Table.Tr key={`${table}.${column} ${reason}`}>
                    <Table.Td className="code">
                      {table}.{column}
                    </Table.Td>
                    <Table.Td ta="end">
                      <Count of={count} />
                    </Table.Td>
                    <Table.Td>{words(reason)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}
