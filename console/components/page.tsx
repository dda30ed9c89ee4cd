import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface PageProps {
  /** The heading, and what the browser's tab says: never of a person. */
  readonly title: string
  /** One sentence on what this page is for. */
  readonly lead?: ReactNode
  /** Beside the heading, a state for instance. */
  readonly aside?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page: its heading takes the focus when somebody comes to it, so that a screen reader tells where they are. */
export function Page({ title, lead, aside, actions, children }: PageProps) {
  const { t } = useTranslation('common')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ${t('product')}`
  }, [title, t])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <Stack gap="lg" maw="var(--page-width)" mx="auto" w="100%">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box flex="1 1 20rem">
          <Group gap="sm" align="center">
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {aside}
          </Group>
          {lead === undefined ? undefined : (
            <Text c="dimmed" mt={4} maw="70ch" component="div">
              {lead}
            </Text>
          )}
        </Box>
        {actions === undefined ? undefined : <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  )
}

interface SectionProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ title, lead, actions, children }: SectionProps) {
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Box>
          <Title order={2}>{title}</Title>
          {lead === undefined ? undefined : (
            <Text c="dimmed" size="sm" maw="75ch" component="div">
              {lead}
            </Text>
          )}
        </Box>
        {actions === undefined ? undefined : <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  )
}
