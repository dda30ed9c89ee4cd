import { Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { daysUntil } from '../../components/format.ts'
import { PageLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { deskToLookAt, useTaskWords } from '../../components/task-words.ts'
import { Day } from '../../components/time.tsx'
import { useMay, useSession } from '../../session/session.ts'
import type en from '../../texts/en/requests.ts'
import { acting, type Request, type Task, useDone } from './queries.ts'

const grounds = [
  'no-such-person',
  'no-access',
  'art-17-3-a',
  'art-17-3-b',
  'art-17-3-c',
  'art-17-3-d',
  'art-17-3-e',
  'other-law',
] as const

/** What people do by hand for a request, in systems that Expunge does not reach. */
export function TasksPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  if (request.tasks.length === 0) return undefined
  return (
    <Section title={t('tasks.title')} lead={t('tasks.lead')}>
      {request.tasks.map((task) => (
        <TaskCard key={task.name} request={request} task={task} />
      ))}
    </Section>
  )
}

interface TaskProps {
  readonly request: Request
  readonly task: Task
}

function TaskCard({ request, task }: TaskProps) {
  const { t } = useTranslation(['requests', 'words'])
  const may = useMay()
  const { handle } = useSession()
  const words = useTaskWords()
  const { owner, state, due, ground, closedBy } = task
  const isOpen = state === 'open' && request.allowed.includes('close-task')
  const isLate = state === 'open' && daysUntil(due) < 0
  return (
    <Paper withBorder p="sm" data-task={task.name}>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <Group gap="xs">
            <Text fw={600}>{words(task)}</Text>
            <StateBadge state={isLate ? 'overdue' : state} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('requests:tasks.owner', { owner })} · {t('requests:clock.until')} <Day day={due} />
            {closedBy === undefined ? '' : ` · ${t('requests:tasks.closedBy', { by: closedBy })}`}
          </Text>
          <WhereToLook request={request} task={task} />
          {ground === undefined ? undefined : (
            <Text size="sm">{t(`requests:refusal.${ground satisfies keyof typeof en.refusal}`)}</Text>
          )}
        </Stack>
        {isOpen ? (
          <Group gap="xs">
            {may('request') || handle === owner ? <CloseButtons request={request} task={task} /> : undefined}
            {may('request') ? <AssignButton request={request} task={task} /> : undefined}
          </Group>
        ) : undefined}
      </Group>
    </Paper>
  )
}

/** What a run has left stands on its page, and what the plan has left alone on the page of the plan. */
function WhereToLook({ request, task: { name } }: TaskProps) {
  const { t } = useTranslation('requests')
  const desk = deskToLookAt(name)
  if (desk === undefined) return undefined
  const run = request.runs.findLast((one) => one.desk === desk)
  const plan = request.perDesk.find((part) => part.desk === desk)?.plan
  return (
    <Group gap="sm">
      {run === undefined ? undefined : (
        <PageLink to="/runs/$run" params={{ run: run.run }} size="sm">
          {t('tasks.toRun')}
        </PageLink>
      )}
      {plan === undefined ? undefined : (
        <PageLink to="/plans/$plan" params={{ plan }} size="sm">
          {t('tasks.toPlan')}
        </PageLink>
      )}
    </Group>
  )
}

function CloseButtons({ request, task }: TaskProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [ground, setGround] = useState<(typeof grounds)[number]>()
  const one = { request: request.id, task: task.name }
  return (
    <>
      <ConfirmButton
        label={t('tasks.done')}
        title={t('tasks.doneTitle')}
        size="xs"
        act={() => client.requests.tasks.close({ ...one, outcome: 'done' }, acting(task))}
        onDone={() => done(t('said.task'))}
      >
        {t('tasks.doneText')}
      </ConfirmButton>
      <ConfirmButton
        label={t('tasks.not')}
        title={t('tasks.notTitle')}
        size="xs"
        variant="default"
        isReady={ground !== undefined}
        act={() =>
          client.requests.tasks.close(
            { ...one, outcome: 'not possible', ground: ground ?? 'no-access' },
            acting(task),
          )
        }
        onDone={() => done(t('said.task'))}
      >
        <Select
          label={t('tasks.ground')}
          data={grounds.map((word) => ({ value: word, label: t(`refusal.${word}`) }))}
          value={ground ?? null}
          onChange={(word) => setGround(grounds.find((known) => known === word))}
          required
        />
      </ConfirmButton>
    </>
  )
}

function AssignButton({ request, task }: TaskProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [owner, setOwner] = useState('')
  return (
    <ConfirmButton
      label={t('tasks.assign')}
      title={t('tasks.assignTitle')}
      size="xs"
      variant="default"
      isReady={owner.trim() !== ''}
      act={() =>
        client.requests.tasks.assign(
          { request: request.id, task: task.name, owner: owner.trim() },
          acting(task),
        )
      }
      onDone={() => done(t('said.assigned'))}
    >
      <TextInput
        label={t('tasks.handle')}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
        autoComplete="off"
        required
      />
    </ConfirmButton>
  )
}
