import {
  Checkbox,
  Input,
  MultiSelect,
  Radio,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FilesChoice, TextsChoice } from '../../components/texts-choice.tsx'
import { useMay } from '../../session/session.ts'
import { todayHere, type Wish } from './wish.ts'

interface WishFieldsProps {
  readonly value: Wish
  readonly onChange: (wish: Wish) => void
  readonly desks: readonly string[]
}

/** What is asked for, when it came in, where it is looked for and how it is answered. */
export function WishFields({ value, onChange, desks }: WishFieldsProps) {
  const { t } = useTranslation(['requests', 'words'])
  const set = (part: Partial<Wish>) => onChange({ ...value, ...part })
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t('requests:form.kind')}
        value={value.kind}
        onChange={(kind) => set({ kind: kind })}
      >
        <Stack gap="xs" mt="xs">
          {(['erasure', 'access', 'restriction'] as const).map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`words:kind.${kind}`)}
              description={t(`requests:form.kindText.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {value.kind === 'erasure' ? <Erasure value={value} set={set} /> : undefined}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          type="date"
          label={t('requests:form.received')}
          description={t('requests:form.receivedText')}
          max={todayHere()}
          required
          value={value.received}
          onChange={(event) => set({ received: event.currentTarget.value })}
        />
        <MultiSelect
          label={t('requests:form.desks')}
          description={t('requests:form.desksText')}
          {...(value.desks.length === 0 ? { placeholder: t('requests:form.allDesks') } : {})}
          data={[...desks]}
          value={[...value.desks]}
          onChange={(chosen) => set({ desks: chosen })}
          clearable
        />
        <Choice
          name="channel"
          label={t('requests:form.channel')}
          value={value.channel}
          onChange={(channel) => set({ channel })}
          data={[
            { value: 'mail', label: t('requests:channel.mail') },
            { value: 'console', label: t('requests:form.told') },
          ]}
        />
        <Choice
          name="language"
          label={t('requests:form.language')}
          value={value.language}
          onChange={(language) => set({ language })}
          data={[
            { value: 'de', label: t('requests:form.languages.de') },
            { value: 'en', label: t('requests:form.languages.en') },
          ]}
        />
      </SimpleGrid>
    </Stack>
  )
}

interface ErasureProps {
  readonly value: Wish
  readonly set: (part: Partial<Wish>) => void
}

function Erasure({ value, set }: ErasureProps) {
  const { t } = useTranslation(['requests', 'words'])
  const may = useMay()
  return (
    <>
      <Radio.Group
        label={t('requests:form.disposition')}
        value={value.disposition}
        onChange={(disposition) => set({ disposition: disposition })}
      >
        <Stack gap="xs" mt="xs">
          {(['redact', 'purge'] as const).map((disposition) => (
            <Radio
              key={disposition}
              value={disposition}
              label={t(`words:disposition.${disposition}`)}
              description={
                disposition === 'purge' && !may('purge')
                  ? t('requests:form.noPurge')
                  : t(`words:dispositionMeaning.${disposition}`)
              }
              disabled={disposition === 'purge' && !may('purge')}
            />
          ))}
        </Stack>
      </Radio.Group>
      {value.disposition === 'redact' ? (
        <TextsChoice value={value.texts} onChange={(texts) => set({ texts })} />
      ) : undefined}
      <FilesChoice value={value.files} onChange={(files) => set({ files })} />
      <Checkbox
        label={t('requests:form.organization')}
        description={t('requests:form.organizationText')}
        checked={value.organization}
        onChange={(event) => set({ organization: event.currentTarget.checked })}
      />
    </>
  )
}

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly data: { value: T; label: string }[]
}

function Choice<T extends string>({ name, label, value, onChange, data }: ChoiceProps<T>) {
  return (
    <div>
      <Input.Label component="div" id={`choice-${name}`} mb={6}>
        {label}
      </Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={`choice-${name}`}
        value={value}
        onChange={(chosen) => onChange(chosen)}
        data={data}
      />
    </div>
  )
}

interface NoteFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function NoteField({ value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('requests')
  return (
    <Textarea
      label={t('subject.note')}
      description={t('subject.noteText')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={4_000}
      autosize
      minRows={2}
      maxRows={8}
      autoComplete="off"
    />
  )
}
