import { Alert, Button, Group, List, Paper, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { say } from '../../components/say.ts'
import { ProblemNote } from '../../components/states.tsx'
import { useMay, useSession } from '../../session/session.ts'
import { policyKey, type PolicyVersion, type Simulation, simulationsQuery } from './queries.ts'
import { usePolicyWords } from './words.ts'
import { writtenOf } from './written.ts'

interface EnablingProps {
  readonly id: string
  readonly latest: PolicyVersion
  /** What runs by itself, or is paused. */
  readonly inForce: PolicyVersion | undefined
}

/** What may be done with the policy now, or why not. */
export function Enabling({ id, latest, inForce }: EnablingProps) {
  const { t } = useTranslation('policies')
  const isWaiting = latest.state === 'draft' || latest.state === 'simulated'
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        {isWaiting ? <Enable id={id} latest={latest} inForce={inForce} /> : undefined}
        {inForce === undefined ? (
          isWaiting ? undefined : (
            <Text>{t(latest.state === 'disabled' ? 'standing.disabled' : 'standing.notEnabled')}</Text>
          )
        ) : (
          <Steer id={id} inForce={inForce} />
        )}
      </Stack>
    </Paper>
  )
}

const trustedMs = 7 * 86_400_000

function Enable({ id, latest, inForce }: EnablingProps) {
  const { t } = useTranslation('policies')
  const may = useMay()
  const { handle } = useSession()
  const [opened] = useState(() => Date.now())
  const queries = useQueryClient()
  const { data } = useQuery(simulationsQuery(id))
  const policy = writtenOf(latest.policy)
  const done = data?.items.find((one) => one.version === latest.version && one.state === 'done')
  if (policy.disposition === 'retain') return <Text>{t('enable.retains')}</Text>
  if (done?.result === undefined || done.digest === undefined)
    return (
      <Text>
        <b>{t('enable.draft')}</b> {t('enable.simulateFirst')}
      </Text>
    )
  if (opened - Date.parse(done.at) > trustedMs) return <Text>{t('enable.tooOld')}</Text>
  if (!may('approve')) return <Text>{t('enable.notAllowed')}</Text>
  if (latest.author === handle) return <Text>{t('enable.own')}</Text>
  const { digest } = done
  return (
    <Group justify="space-between">
      <Text flex="1 1 20rem">{t('enable.ready')}</Text>
      <ConfirmButton
        label={t('enable.button')}
        title={t('enable.title', { title: policy.title ?? id })}
        {...(policy.disposition === 'purge' ? { typed: id.split('.')[1] ?? id, isDangerous: true } : {})}
        act={async () => {
          await client.policies.enable({ policy: id, version: latest.version, simulation: digest }, oneTime())
          await queries.invalidateQueries({ queryKey: policyKey })
        }}
        onDone={() => say(t('enable.done'))}
      >
        <Consequences latest={latest} result={done.result} inForce={inForce} />
      </ConfirmButton>
    </Group>
  )
}

interface ConsequencesProps {
  readonly latest: PolicyVersion
  readonly result: NonNullable<Simulation['result']>
  readonly inForce: PolicyVersion | undefined
}

/** What follows from a yes, in words. */
function Consequences({ latest, result, inForce }: ConsequencesProps) {
  const { t } = useTranslation('policies')
  const { sentence, period } = usePolicyWords()
  const format = useFormat()
  const policy = writtenOf(latest.policy)
  const kind = policy.data ?? 'tickets'
  const counted = (count: number) => t(`counted.${kind}`, { count, number: format.count(count) })
  const past = result.months.slice(0, -1).map(({ tickets }) => tickets)
  const usual = past.length === 0 ? 0 : Math.round(past.reduce((sum, one) => sum + one, 0) / past.length)
  const most = Math.max(0, ...result.months.map(({ tickets }) => tickets))
  const retained = result.retained.reduce((sum, { tickets }) => sum + tickets, 0)
  return (
    <Stack gap="sm">
      <Text>{sentence(policy)}</Text>
      <List spacing={6}>
        <List.Item>{t('enable.first', { counted: counted(result.due.tickets) })}</List.Item>
        {past.length === 0 ? undefined : (
          <List.Item>{t('enable.later', { usual: counted(usual), most: counted(most) })}</List.Item>
        )}
        {retained === 0 ? undefined : (
          <List.Item>{t('enable.retained', { counted: counted(retained) })}</List.Item>
        )}
        <List.Item>{t('enable.limit', { factor: policy.limit?.factor ?? 2 })}</List.Item>
        {inForce === undefined ? undefined : (
          <List.Item>{t('enable.replaces', { version: inForce.version })}</List.Item>
        )}
      </List>
      <Alert
        color={policy.disposition === 'purge' ? 'red' : 'orange'}
        variant="light"
        title={t('enable.forGood')}
      >
        {t(`enable.gone.${policy.disposition === 'purge' ? 'purge' : 'redact'}`)}{' '}
        {policy.undo === undefined ? t('enable.noUndo') : t('enable.undo', { period: period(policy.undo) })}
      </Alert>
    </Stack>
  )
}

function Steer({ id, inForce }: { readonly id: string; readonly inForce: PolicyVersion }) {
  const { t } = useTranslation('policies')
  const format = useFormat()
  const may = useMay()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: policyKey })
  const going = useMutation({
    mutationFn: () => client.policies.goOn({ policy: id }, oneTime()),
    onSuccess: async () => {
      await refresh()
      say(t('steer.goneOn'))
    },
  })
  const isPaused = inForce.state === 'paused'
  const { enabledAt, enabledBy = '' } = inForce
  return (
    <Group justify="space-between">
      <Text flex="1 1 20rem">
        {t(isPaused ? 'steer.paused' : 'steer.enabled', {
          version: inForce.version,
          by: enabledBy,
          at: enabledAt === undefined ? '' : format.instant(enabledAt),
        })}
      </Text>
      <Group gap="xs">
        {isPaused && may('approve') ? (
          <Button loading={going.isPending} onClick={() => going.mutate()}>
            {t('steer.goOn')}
          </Button>
        ) : undefined}
        {!isPaused && may('configure', 'approve') ? (
          <ConfirmButton
            variant="default"
            label={t('steer.pause')}
            title={t('steer.pauseTitle')}
            act={async () => {
              await client.policies.pause({ policy: id }, oneTime())
              await refresh()
            }}
            onDone={() => say(t('steer.nowPaused'))}
          >
            {t('steer.pauseText')}
          </ConfirmButton>
        ) : undefined}
        {may('configure', 'approve') ? (
          <ConfirmButton
            isDangerous
            label={t('steer.disable')}
            title={t('steer.disableTitle')}
            act={async () => {
              await client.policies.disable({ policy: id }, oneTime())
              await refresh()
            }}
            onDone={() => say(t('steer.nowDisabled'))}
          >
            {t('steer.disableText')}
          </ConfirmButton>
        ) : undefined}
      </Group>
      {going.error === null ? undefined : <ProblemNote error={going.error} />}
    </Group>
  )
}
