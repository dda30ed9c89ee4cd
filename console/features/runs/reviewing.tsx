import { Alert, Button, Group, Radio, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { say } from '../../components/say.ts'
import { ProblemNote } from '../../components/states.tsx'
import { Ago } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import type { Finding } from './run.ts'

type Review = NonNullable<Finding['review']>

const decisions = ['not-theirs', 'dealt-with', 'stays'] as const
const grounds = ['art-17-3-a', 'art-17-3-b', 'art-17-3-c', 'art-17-3-d', 'art-17-3-e', 'other-law'] as const

interface ReviewProps {
  readonly run: string
  readonly finding: Finding
}

/** What somebody who has looked there says of a finding: kept with their name and the time. */
export function Decide({ run, finding, onDone }: ReviewProps & { readonly onDone: () => void }) {
  const { t } = useTranslation(['runs', 'requests'])
  const renew = useRenewFindings(run)
  const [decision, setDecision] = useState<Review['decision']>()
  const [ground, setGround] = useState<(typeof grounds)[number]>()
  const isReady = decision !== undefined && (decision !== 'stays' || ground !== undefined)
  const deciding = useMutation({
    mutationFn: (chosen: Review['decision']) =>
      client.runs.review(
        {
          run,
          finding: finding.id,
          decision: chosen,
          ...(chosen === 'stays' && ground !== undefined ? { ground } : {}),
        },
        oneTime(),
      ),
    onSuccess: async () => {
      say(t('runs:reviewSaid'))
      await renew()
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) deciding.mutate(decision)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Radio.Group
          label={t('runs:decide')}
          value={decision ?? null}
          onChange={(word) => setDecision(decisions.find((one) => one === word))}
        >
          <Stack gap="xs" mt="xs">
            {decisions.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`runs:decision.${one}`)}
                description={t(`runs:decisionMeaning.${one}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {decision === 'stays' ? (
          <Select
            label={t('runs:stayGround')}
            data={grounds.map((one) => ({ value: one, label: t(`requests:refusal.${one}`) }))}
            value={ground ?? null}
            onChange={(word) => setGround(grounds.find((one) => one === word))}
            required
            maw="32rem"
          />
        ) : undefined}
        <Text size="sm" c="dimmed" maw="75ch">
          {t('runs:reviewNote')}
        </Text>
        {deciding.error === null ? undefined : <ProblemNote error={deciding.error} />}
        <Group>
          <Button type="submit" size="sm" disabled={!isReady} loading={deciding.isPending}>
            {t('runs:reviewAct')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What was said of it, by whom and when; or that it was found again all the same. */
export function Decided({ run, finding, review }: ReviewProps & { readonly review: Review }) {
  const { t } = useTranslation(['runs', 'requests'])
  const may = useMay()
  const renew = useRenewFindings(run)
  const takingBack = useMutation({
    mutationFn: () => client.runs.takeReviewBack({ run, finding: finding.id }, oneTime()),
    onSuccess: async () => {
      say(t('runs:reviewBackSaid'))
      await renew()
    },
  })
  const { decision, ground, by, at, holds } = review
  return (
    <Alert
      color={holds ? 'pine' : 'orange'}
      title={holds ? t(`runs:decision.${decision}`) : t('runs:foundAgain')}
      data-decision={holds ? decision : 'found-again'}
    >
      <Stack gap="xs" align="flex-start">
        {ground === undefined ? undefined : <Text size="sm">{t(`requests:refusal.${ground}`)}</Text>}
        <Text size="sm">
          {t('runs:reviewedBy', { by })} · <Ago at={at} />
        </Text>
        {takingBack.error === null ? undefined : <ProblemNote error={takingBack.error} />}
        {holds && may('redact', 'purge') ? (
          <Button
            size="xs"
            variant="default"
            loading={takingBack.isPending}
            onClick={() => takingBack.mutate()}
          >
            {t('runs:reviewBack')}
          </Button>
        ) : undefined}
      </Stack>
    </Alert>
  )
}

function useRenewFindings(run: string): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['runs', 'findings', run] })
}
