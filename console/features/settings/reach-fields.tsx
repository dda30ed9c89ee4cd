import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../texts/texts.ts'

const channels = ['mail', 'webhook', 'hand'] as const
export type Channel = (typeof channels)[number]

interface ReachProps {
  readonly channel: Channel
  /** The e-mail or web address; empty by hand. */
  readonly place: string
  /** Another one is put in the place of one that is kept. */
  readonly isKnown: boolean
  readonly onChange: (channel: Channel, place: string) => void
}

/** How a recipient is told, and where. */
export function ReachFields({ channel, place, isKnown, onChange }: ReachProps) {
  const { t } = useTranslation('settings')
  const id = useId()
  return (
    <>
      <Stack gap={4} align="flex-start">
        <Text size="sm" fw={500} id={id}>
          {t('recipients.how')}
        </Text>
        <SegmentedControl
          aria-labelledby={id}
          value={channel}
          onChange={(value) => onChange(value, '')}
          data={channels.map((value) => ({ value, label: t(`recipients.channel.${value}`) }))}
        />
      </Stack>
      {channel === 'hand' ? (
        <Text size="sm">{t('recipients.byHand')}</Text>
      ) : (
        <TextInput
          label={t(channel === 'mail' ? 'recipients.email' : 'recipients.url')}
          description={t(isKnown ? 'recipients.again' : 'recipients.kept')}
          type={channel === 'mail' ? 'email' : 'url'}
          required
          autoComplete="off"
          value={place}
          onChange={(event) => onChange(channel, event.currentTarget.value)}
        />
      )}
    </>
  )
}

/** What the server takes for it. */
export function reachOf(channel: Channel, place: string) {
  if (channel === 'mail') return { channel, email: place.trim() } as const
  return channel === 'webhook' ? ({ channel, url: place.trim() } as const) : ({ channel } as const)
}

interface LanguageProps {
  readonly value: Language
  readonly onChange: (value: Language) => void
}

/** In which language they are written to. */
export function LanguageField({ value, onChange }: LanguageProps) {
  const { t } = useTranslation('shell')
  const id = useId()
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm" fw={500} id={id}>
        {t('language')}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        data={languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
      />
    </Stack>
  )
}
