import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePolicyWords } from './words.ts'

interface Finding {
  readonly code: string
  readonly policy?: string | undefined
  readonly message: string
  /** What the message names. */
  readonly values?: Readonly<Record<string, string>> | undefined
}

/** What a check of policies found, in words for its code and what it names; the server’s own where there are none. */
export function useFindingWords(): (finding: Finding) => ReactNode {
  const { t, i18n } = useTranslation('policies')
  const { period, field } = usePolicyWords()
  const named = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        name === 'period' || name === 'limit'
          ? period(value)
          : name === 'known' || name === 'fields'
            ? value.split(', ').map(field).join(', ')
            : value,
      ]),
    )
  // Which values a text asks for, its code tells; what the server named is given to all of them.
  const said = (code: string, values: Record<string, string>) =>
    (t as (key: string, values: Record<string, string>) => string)(`finding.${code}`, values)
  return ({ code, policy, message, values }) => {
    const isKnown = i18n.exists(`policies:finding.${code}`)
    // Of a filter that cannot be read, only the server’s words tell where.
    const needsMessage = !isKnown || (code === 'unknown-field' && values === undefined)
    return (
      <>
        {policy === undefined ? '' : `${policy}: `}
        {isKnown ? said(needsMessage ? 'unreadable' : code, named(values ?? {})) : undefined}
        {needsMessage ? (
          <Text size="xs" lang="en" component="div" c="dimmed">
            {message}
          </Text>
        ) : undefined}
      </>
    )
  }
}

/** What is wrong with a word of a policy, by the word: each can be wrong in one way only, beside being left out. */
export function useMistakeWords(): (mistake: { readonly at: string; readonly message: string }) => string {
  const { t, i18n } = useTranslation('policies')
  return ({ at, message }) => {
    const known = [at, at.split('.')[0] ?? ''].find((word) => i18n.exists(`policies:mistake.${word}`))
    return known === undefined ? message : t(`mistake.${known as 'schedule'}`)
  }
}
