import { Modal, type ModalProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What opens over a page. Its button to close has a name, which Mantine leaves to us. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('common')
  return <Modal closeButtonProps={{ 'aria-label': t('close') }} {...props} />
}
