import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Unsearched, unsearchedReasons } from '../../src/shared/unsearched.ts'
import { useFormat } from './format.ts'

/** Tells, under a heading, which files could not be searched; nothing where all were. */
export function NotSearched({ of }: { readonly of: Unsearched | undefined }) {
  const { t } = useTranslation('pieces')
  const what = useUnsearched()(of)
  if (what === undefined) return undefined
  return (
    <Stack gap={4} data-unsearched>
      <Title order={3} size="h5">
        {t('plan.unsearched')}
      </Title>
      <Text size="sm">{t('plan.unsearchedText', { what })}</Text>
    </Stack>
  )
}

/** Files that could not be searched, by the reason, as one phrase; nothing where all were. */
export function useUnsearched(): (of: Unsearched | undefined) => string | undefined {
  const { t } = useTranslation('pieces')
  const format = useFormat()
  return (of = {}) => {
    const words = unsearchedReasons.flatMap((reason) => {
      const count = of[reason] ?? 0
      return count === 0 ? [] : [t(`unsearched.${reason}`, { count })]
    })
    return words.length === 0 ? undefined : format.list(words)
  }
}
