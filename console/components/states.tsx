import { Alert, Button, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/client.ts'

/** Says what went wrong in the reader's words, with the server's own below where it says more. */
export function ProblemNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t, i18n } = useTranslation('problems')
  const { code, detail, status } = problemOf(error)
  const isKnown = i18n.exists(`problems:${code}`)
  const words = t((isKnown ? code : status === 403 ? 'forbidden' : 'unknown') as 'unknown')
  return (
    <Alert
      color={status === 403 ? 'gray' : 'red'}
      role="alert"
      title={status === 403 ? t('title-forbidden') : t('title')}
      data-problem={code}
    >
      <Text size="sm">{words}</Text>
      {isKnown || detail === '' ? undefined : (
        <Text size="sm" mt={4} lang="en" className="code">
          {detail}
        </Text>
      )}
      {retry === undefined ? undefined : (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={retry}>
            {t('retry')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}

/** Grey lines where something will stand in a moment. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('common')
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${95 - line * 9}%`} />
      ))}
    </Stack>
  )
}

interface EmptyProps {
  readonly title: string
  readonly text?: ReactNode
  readonly action?: ReactNode
}

/** Where there is nothing: says so, and what one could do. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center" data-empty>
      <Text fw={600}>{title}</Text>
      {text === undefined ? undefined : (
        <Text c="dimmed" size="sm" maw="55ch" component="div">
          {text}
        </Text>
      )}
      {action}
    </Stack>
  )
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/** What was asked for: grey lines before it is there, the reason when it cannot be had. */
export function Loaded<T>({ query, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  return <Loading {...(lines === undefined ? {} : { lines })} />
}
