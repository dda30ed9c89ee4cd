import { useTranslation } from 'react-i18next'
import { type Unsearched, unsearchedReasons } from '../../src/shared/unsearched.ts'
import { useFormat } from './format.ts'

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
