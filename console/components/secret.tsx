import { ActionIcon, CopyButton, Group, TextInput } from '@mantine/core'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import { useTranslation } from 'react-i18next'

/** Something that is told once, to be copied. */
export function SecretOnce({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useTranslation('common')
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        label={label}
        description={t('secret.once')}
        value={value}
        readOnly
        flex={1}
        classNames={{ input: 'code' }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            size={36}
            variant="default"
            onClick={copy}
            aria-label={copied ? t('secret.copied') : t('secret.copy')}
          >
            {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
          </ActionIcon>
        )}
      </CopyButton>
    </Group>
  )
}
