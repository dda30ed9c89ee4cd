import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Says which permission a step needs, to those who do not have it. */
export function NeedsPermission({ permission }: { readonly permission: 'request' | 'approve' }) {
  const { t } = useTranslation(['requests', 'words'])
  return (
    <Alert color="gray">
      {t('requests:next.waitingFor', { permission: t(`words:permission.${permission}`) })}
    </Alert>
  )
}
