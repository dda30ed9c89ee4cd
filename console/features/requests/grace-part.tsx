import { Group, Select, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { useFormat } from '../../components/format.ts'
import { useMay, useSession } from '../../session/session.ts'
import { acting, type Request, useDone } from './queries.ts'

const reasons = ['subject-asked', 'due', 'risk'] as const

/** How long it can still be called off, and the two ways out of waiting. */
export function GracePart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const { handle } = useSession()
  const done = useDone()
  const [why, setWhy] = useState<(typeof reasons)[number]>()
  const isOwn = request.receivedBy === handle || request.meantBy.includes(handle)
  return (
    <Stack gap="sm">
      {request.graceEnds === undefined ? undefined : <Countdown to={request.graceEnds} />}
      <Group gap="sm">
        {may('request', 'approve') ? (
          <ConfirmButton
            label={t('grace.callOff')}
            title={t('grace.callOffTitle')}
            variant="default"
            act={() => client.requests.callOff({ request: request.id }, acting(request))}
            onDone={() => done(t('said.calledOff'))}
          >
            {t('grace.callOffText')}
          </ConfirmButton>
        ) : undefined}
        {may('approve') && !isOwn ? (
          <ConfirmButton
            label={t('grace.start')}
            title={t('grace.startTitle')}
            isDangerous
            isReady={why !== undefined}
            act={() =>
              client.requests.startNow({ request: request.id, why: why ?? 'subject-asked' }, acting(request))
            }
            onDone={() => done(t('said.started'))}
          >
            <Stack gap="sm">
              <Text>{t('grace.startText')}</Text>
              <Select
                label={t('grace.why')}
                data={reasons.map((reason) => ({ value: reason, label: t(`haste.${reason}`) }))}
                value={why ?? null}
                onChange={(word) => setWhy(reasons.find((reason) => reason === word))}
                required
              />
            </Stack>
          </ConfirmButton>
        ) : undefined}
      </Group>
    </Stack>
  )
}

/** Counts down by itself, without telling a screen reader every second. */
function Countdown({ to }: { readonly to: string }) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const [left, setLeft] = useState(() => secondsTo(to))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(to)), 1_000)
    return () => clearInterval(timer)
  }, [to])
  return (
    <div role="timer" aria-live="off">
      <Text fz={26} fw={650} lh={1.2} className="numbers">
        {format.seconds(left)}
      </Text>
      <Text size="sm" c="dimmed">
        {t('next.graceLeft', { at: format.instant(to) })}
      </Text>
    </div>
  )
}

const secondsTo = (at: string) => Math.max(0, (new Date(at).getTime() - Date.now()) / 1_000)
