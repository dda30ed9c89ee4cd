import { Card, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface PartProps {
  readonly title: string
  /** A figure or a state beside the title. */
  readonly aside?: ReactNode
  /** Where all of it is. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** One part of the overview, on a card of its own. */
export function Part({ title, aside, more, children }: PartProps) {
  return (
    <Card withBorder component="section" aria-label={title} padding="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Group gap="sm">
            <Title order={2}>{title}</Title>
            {aside}
          </Group>
          {more}
        </Group>
        {children}
      </Stack>
    </Card>
  )
}

/** Says that there is nothing, without asking for attention. */
export function Calm({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" data-empty>
      {children}
    </Text>
  )
}

/** One line of a list: what it is, and at the end how it stands. */
export function Line({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <Group component="li" justify="space-between" gap="xs" py={4} wrap="wrap">
      <Group gap="xs" miw={0} flex="1 1 12rem">
        {children}
      </Group>
      {end === undefined ? undefined : <Group gap="xs">{end}</Group>}
    </Group>
  )
}

export function Lines({ children }: { readonly children: ReactNode }) {
  return (
    <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
      {children}
    </Stack>
  )
}
