import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysUntil } from '../../components/format.ts'

/** The clock of a request: how many days are left of the time that the law gives. */
export function DueBy({ day }: { readonly day: string }) {
  const { t } = useTranslation('words')
  const days = daysUntil(day)
  const words =
    days === 0 ? t('due.today') : days > 0 ? t('due.in', { count: days }) : t('due.late', { count: -days })
  return (
    <Text span size="sm" {...(days < 0 ? { c: 'red', fw: 600 } : days <= 3 ? { fw: 600 } : { c: 'dimmed' })}>
      {words}
    </Text>
  )
}
