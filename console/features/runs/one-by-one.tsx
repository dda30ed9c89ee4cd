import { Card, Group, Pagination, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import { useMay } from '../../session/session.ts'
import type en from '../../texts/en/runs.ts'
import { Decide, Decided } from './reviewing.tsx'
import type { Run } from '../../components/live-run.ts'
import type { Finding } from './run.ts'

interface OneByOneProps {
  readonly findings: readonly Finding[]
  readonly more: number
  readonly run: Run
}

/** Somebody has looked there, and what they said still holds. */
const isReviewed = ({ review }: Finding): boolean => review?.holds === true

/** What is left, one after the other; it begins with the first that nobody has looked at. */
export function OneByOne({ findings, more, run }: OneByOneProps) {
  const { t } = useTranslation('runs')
  const may = useMay()
  const [place, setPlace] = useState(
    () =>
      Math.max(
        0,
        findings.findIndex((one) => !isReviewed(one)),
      ) + 1,
  )
  const at = Math.min(place, findings.length)
  const finding = findings[at - 1]
  if (finding === undefined) return undefined
  const reviewed = findings.filter(isReviewed).length
  const goOn = () => {
    const isOpen = (_: Finding, index: number) => index !== at - 1 && !isReviewed(findings[index] ?? finding)
    const after = findings.findIndex((one, index) => index > at - 1 && isOpen(one, index))
    const next = after === -1 ? findings.findIndex(isOpen) : after
    if (next !== -1) setPlace(next + 1)
  }
  return (
    <Stack gap="sm">
      <Group gap="sm" align="baseline">
        <Title order={3}>{t('toReview')}</Title>
        <Text size="sm" c="dimmed" role="status" data-reviewed={reviewed}>
          {t('reviewed', { reviewed, count: findings.length })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" maw="75ch">
        {t('toReviewText')}
      </Text>
      <Card withBorder data-finding={at}>
        <Stack gap="md">
          <div aria-live="polite">
            <FindingFacts finding={finding} title={t('findingOf', { place: at, all: findings.length })} />
          </div>
          {finding.review === undefined ? undefined : (
            <Decided run={run.id} finding={finding} review={finding.review} />
          )}
          {may(run.disposition) && !isReviewed(finding) ? (
            // What is chosen for one finding is not chosen for the next.
            <Decide key={finding.id} run={run.id} finding={finding} onDone={goOn} />
          ) : undefined}
        </Stack>
      </Card>
      <Group justify="space-between">
        <Pagination
          total={findings.length}
          value={at}
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

function FindingFacts({ finding, title }: { readonly finding: Finding; readonly title: string }) {
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
