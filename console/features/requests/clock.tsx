import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysUntil } from '../../components/format.ts'
import { Day } from '../../components/time.tsx'
import { isEnded, type Request } from './queries.ts'

type Timed = Pick<Request, 'due' | 'state'>

/** The day on which the answer is due, and how far it is: late ones in red, and in a word. */
export function Clock({ of: { due, state } }: { readonly of: Timed }) {
  const { t } = useTranslation('words')
  if (isEnded(state))
    return (
      <Text span inherit c="dimmed">
        <Day day={due} />
      </Text>
    )
  const days = daysUntil(due)
  const isLate = days < 0
  const words =
    days === 0 ? t('due.today') : isLate ? t('due.late', { count: -days }) : t('due.in', { count: days })
  return (
    <span data-late={isLate ? true : undefined}>
      <Text span inherit fw={600} {...(isLate ? { c: 'var(--mantine-color-error)' } : {})}>
        {words}
      </Text>
      <Text span size="sm" c="dimmed" display="block">
        <Day day={due} />
      </Text>
    </span>
  )
}
