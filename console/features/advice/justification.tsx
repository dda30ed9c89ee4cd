import { Alert, Button, Group as Row, Select, Stack, Text, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFilter } from '../../../src/engine/rule/filter.ts'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { handOver } from '../../components/handed-over.ts'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { useMay } from '../../session/session.ts'
import { chanceAfter, type Group } from './curve.ts'

interface JustificationProps {
  readonly desk: string
  readonly by: string
  readonly group: Group
  readonly days: number
  /** The same as a policy writes it. */
  readonly period: string
}

/** Why so long and no longer, to be edited and kept with a policy. */
export function Justification({ desk, by, group, days, period }: JustificationProps) {
  const { t } = useTranslation('advice')
  const { percent } = useFormat()
  const may = useMay()
  const { chance, upper } = chanceAfter(group, days)
  const isKnown = group.advice.reason !== 'too few tickets'
  const told = isKnown
    ? [
        t('why.period', { count: days }),
        t('why.chance', { chance: percent(chance, 2), upper: percent(upper, 2) }),
        t('why.history', {
          tickets: t('tickets', { count: group.tickets }),
          referred: t('referred', { count: group.referred }),
        }),
        t('why.quiet', { count: Math.round(group.quietDays) }),
      ].join(' ')
    : ''
  // What somebody has written does not go when the period moves.
  const [edited, setEdited] = useState<string>()
  const text = edited ?? told
  return (
    <Section title={t('why.title')} lead={t('why.lead')}>
      {isKnown ? undefined : (
        <Alert color="orange" variant="light">
          {t('why.ownWords')}
        </Alert>
      )}
      <Textarea
        label={t('why.text')}
        autosize
        minRows={4}
        value={text}
        onChange={(event) => setEdited(event.currentTarget.value)}
      />
      {edited === undefined || !isKnown ? undefined : (
        <Row>
          <Button size="xs" variant="subtle" onClick={() => setEdited(undefined)}>
            {t('why.anew')}
          </Button>
        </Row>
      )}
      {may('configure') ? (
        <Keep desk={desk} by={by} group={group} days={days} period={period} text={text.trim()} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('why.notAllowed')}
        </Text>
      )}
    </Section>
  )
}

/** Puts period and justification into another version of a policy, or begins a new one with them. */
function Keep({ desk, by, group, days, period, text }: JustificationProps & { readonly text: string }) {
  const { t } = useTranslation('advice')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [id, setId] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['policies', 'list'],
    queryFn: ({ signal }) => client.policies.list(undefined, { signal }),
  })
  const policies = (data?.items ?? []).filter(
    ({ id: one, policy }) => one.startsWith(`${desk}.`) && policy['disposition'] !== 'retain',
  )
  const chosen = policies.find((one) => one.id === id)
  const where =
    by === ''
      ? undefined
      : formatFilter(
          group.group === ''
            ? { field: by, op: 'is null' }
            : { field: by, op: '=', value: group.group ?? '' },
        )
  const begin = () => {
    handOver('policy', {
      desk,
      written: { period, justification: text, ...(where === undefined ? {} : { where }) },
    })
    void navigate({ to: '/policies/new' })
  }
  const keep = async () => {
    if (chosen === undefined) return
    const { id: _id, desk: _desk, period: _period, on_completion, ...written } = chosen.policy
    const when =
      on_completion === undefined ? { period } : { on_completion: { ...on_completion, delay: period } }
    await client.policies.put(
      { desk, name: chosen.id.split('.')[1] ?? '', policy: { ...written, ...when, justification: text } },
      oneTime(),
    )
    await queries.invalidateQueries({ queryKey: ['policies'] })
  }
  return (
    <Stack gap="sm">
      {where === undefined ? undefined : (
        <Text size="sm" c="dimmed">
          {t('why.oneGroup')} <span className="code">{where}</span>
        </Text>
      )}
      <Row align="flex-end">
        <Select
          label={t('why.policy')}
          placeholder={policies.length === 0 ? t('why.noPolicies') : t('why.choose')}
          disabled={policies.length === 0}
          data={policies.map((one) => ({ value: one.id, label: String(one.policy['title'] ?? one.id) }))}
          value={id}
          onChange={setId}
          w={300}
        />
        <ConfirmButton
          label={t('why.keep')}
          title={t('why.keepTitle', { title: String(chosen?.policy['title'] ?? '') })}
          disabled={chosen === undefined || text === ''}
          act={keep}
          onDone={() => {
            say(t('why.kept'))
            void navigate({ to: '/policies/$policy', params: { policy: chosen?.id ?? '' } })
          }}
        >
          <Stack gap="xs">
            <Text>{t('why.keepText', { count: days })}</Text>
            <Text size="sm" fs="italic">
              {text}
            </Text>
          </Stack>
        </ConfirmButton>
        <Button variant="default" disabled={text === ''} onClick={begin}>
          {t('why.begin')}
        </Button>
      </Row>
    </Stack>
  )
}
