import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../texts/en/problems.ts'

/** Why the server said no to something, or could not do it, in the reader's words by its code; undefined where there are none. */
export function useProblemText(): (code: string) => string | undefined {
  const { t, i18n } = useTranslation('problems')
  return (code) => (i18n.exists(`problems:${code}`) ? t(code as keyof typeof en) : undefined)
}

interface ProblemTextProps {
  readonly of: { readonly code: string; readonly message: string }
}

/** What is put down as a problem, in the reader's words; below them, or in their place, the server's own, which name places and numbers. */
export function ProblemText({ of: { code, message } }: ProblemTextProps) {
  const words = useProblemText()(code)
  return (
    <>
      {words === undefined ? undefined : <Text size="sm">{words}</Text>}
      <Text size="sm" lang="en" {...(words === undefined ? {} : { c: 'dimmed', mt: 4 })}>
        {message}
      </Text>
    </>
  )
}
