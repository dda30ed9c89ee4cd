import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Finding {
  readonly code: string
  readonly policy?: string | undefined
  readonly message: string
}

/** What a check of policies found, in words: for its code where there are words, with the server’s own below. */
export function useFindingWords(): (finding: Finding) => ReactNode {
  const { t, i18n } = useTranslation('policies')
  return ({ code, policy, message }) => (
    <>
      {policy === undefined ? '' : `${policy}: `}
      {i18n.exists(`policies:finding.${code}`) ? t(`finding.${code as 'gap'}`) : undefined}
      <Text size="xs" lang="en" component="div" c="dimmed">
        {message}
      </Text>
    </>
  )
}
