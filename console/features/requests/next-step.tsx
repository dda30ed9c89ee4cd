import { Group, List, Loader, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { useMay } from '../../session/session.ts'
import { ApprovePart } from './approve-part.tsx'
import { GracePart } from './grace-part.tsx'
import { IdentityPart } from './identity-part.tsx'
import { isMoving, type Request } from './queries.ts'
import { RetryButton } from './other-steps.tsx'
import { useProblemWords, useTaskTitle } from './words.ts'

/** What is going on, and the one thing that somebody can do about it now. */
export function NextStep({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const { state } = request
  return (
    <Paper withBorder p="md" component="section" aria-label={t('next.label')} data-next={state}>
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap">
          {isMoving(state) ? <Loader size="sm" aria-hidden /> : undefined}
          <Title order={2} size="h3">
            {t(`next.${state}`)}
          </Title>
        </Group>
        <Text c="dimmed" maw="75ch">
          {t(`next.${state}Text`)}
        </Text>
        <Step request={request} />
      </Stack>
    </Paper>
  )
}

function Step({ request }: { readonly request: Request }) {
  switch (request.state) {
    case 'received':
      return <IdentityPart request={request} />
    case 'to-approve':
      return <ApprovePart request={request} />
    case 'grace':
      return <GracePart request={request} />
    case 'incomplete':
    case 'failed':
      return <LeftPart request={request} />
    default:
      return undefined
  }
}

/** What keeps it from being complete, and when it is tried again. */
function LeftPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const may = useMay()
  const taskTitle = useTaskTitle(request)
  const problem = useProblemWords()
  // What people do by hand is not done by trying again.
  const isForExpunge = request.left.some(({ what }) => what !== 'task' && what !== 'recipients')
  const words = ({ what, desk = '', task = '', code, count, until }: Request['left'][number]) => {
    const end = until === undefined ? '' : ` ${t('left.until', { day: format.day(until) })}`
    if ((what === 'failed' || what === 'unreachable') && code !== undefined)
      return `${t(`left.${what}`, { desk, task: '', count: 1 })} ${problem(code)}`
    if (what === 'kept' && count === undefined) return t('left.keptAll', { desk }) + end
    return t(`left.${what}`, { desk, task: taskTitle(task), count: count ?? 1 }) + end
  }
  return (
    <Stack gap="sm" align="flex-start">
      <List data-left>
        {request.left.map((left) => (
          <List.Item key={`${left.what} ${left.desk ?? ''} ${left.task ?? ''}`}>{words(left)}</List.Item>
        ))}
      </List>
      {request.retryAt === undefined ? undefined : (
        <Text size="sm" c="dimmed">
          {t('next.retryAt', { ago: format.ago(request.retryAt) })}
        </Text>
      )}
      {may('request') && request.allowed.includes('retry') && isForExpunge ? (
        <RetryButton request={request} />
      ) : undefined}
    </Stack>
  )
}
