import { notifications } from '@mantine/notifications'
import { getI18n } from 'react-i18next'

/** Tells that something was done; a screen reader says it too. */
export function say(message: string): void {
  notifications.show({
    message,
    color: 'pine',
    autoClose: 5_000,
    closeButtonProps: { 'aria-label': getI18n().t('common:close') },
  })
}
