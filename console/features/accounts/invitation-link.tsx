import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { SecretOnce } from '../../components/secret.tsx'
import { At } from '../../components/time.tsx'

/** A link that was made, for whom, and until when it works. */
export interface Told {
  readonly name: string
  readonly address: string
  readonly expires: string
}

interface LinkProps {
  readonly told: Told | undefined
  readonly onClose: () => void
}

/** Shows a link once; it is closed by its button alone, as it cannot be shown again. */
export function InvitationLink({ told, onClose }: LinkProps) {
  const { t } = useTranslation('accounts')
  return (
    <Dialog
      opened={told !== undefined}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      size="lg"
      title={told === undefined ? '' : t('told.title', { name: told.name })}
    >
      {told === undefined ? undefined : (
        <Stack>
          <Text size="sm">{t('told.text', { name: told.name })}</Text>
          <SecretOnce label={t('told.link')} value={told.address} />
          <Text size="sm" c="dimmed">
            {t('told.until')} <At at={told.expires} />
          </Text>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('told.close')}</Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}
