import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconZoomCheck from '@tabler/icons-react/dist/esm/icons/IconZoomCheck.mjs'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { say } from '../../components/say.ts'
import { ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import type { Run } from '../../components/live-run.ts'

/** What can be asked of a run as it is: to pause, to go on, to be looked at again, to be given up. */
export function Steering({ run }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const may = useMay()
  const renew = useRenew(run.id)
  const { id, state } = run
  if (!may(run.disposition)) return undefined
  const canResume = state === 'paused' || state === 'failed'
  const canVerify = state === 'applied' || state === 'findings'
  return (
    <>
      {state === 'running' ? (
        <Act
          label={t('pause')}
          icon={<IconPlayerPause size={16} />}
          act={() => client.runs.pause({ run: id }, oneTime())}
          done={t('pauseAsked')}
          renew={renew}
        />
      ) : undefined}
      {canResume ? (
        <Act
          label={t('resume')}
          icon={<IconPlayerPlay size={16} />}
          act={() => client.runs.resume({ run: id }, oneTime())}
          done={t('resumeAsked')}
          renew={renew}
        />
      ) : undefined}
      {canVerify ? (
        <Act
          label={t('verifyAgain')}
          icon={<IconZoomCheck size={16} />}
          act={() => client.runs.verify({ run: id }, oneTime())}
          done={t('verifyAsked')}
          renew={renew}
        />
      ) : undefined}
      {state === 'running' || canResume || canVerify ? (
        <ConfirmButton
          label={t('cancel')}
          title={t('cancelTitle')}
          typed={t('cancelWord')}
          isDangerous
          act={() => client.runs.cancel({ run: id }, oneTime())}
          onDone={() => {
            say(t('cancelAsked'))
            void renew()
          }}
        >
          {t(canVerify ? 'cancelAfterwards' : 'cancelText')}
        </ConfirmButton>
      ) : undefined}
    </>
  )
}

/** Asks for the run and its lists anew. */
export function useRenew(id: string): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['runs', 'one', id] })
    await queries.invalidateQueries({ queryKey: ['runs', 'list'] })
  }
}

interface ActProps {
  readonly label: string
  readonly icon: ReactNode
  readonly act: () => Promise<unknown>
  readonly done: string
  readonly renew: () => Promise<void>
}

function Act({ label, icon, act, done, renew }: ActProps) {
  const acting = useMutation({
    mutationFn: act,
    onSuccess: () => {
      say(done)
      return renew()
    },
  })
  return (
    <>
      {acting.error === null ? undefined : <ProblemNote error={acting.error} />}
      <Button variant="default" leftSection={icon} loading={acting.isPending} onClick={() => acting.mutate()}>
        {label}
      </Button>
    </>
  )
}
