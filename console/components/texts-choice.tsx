import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  fileTreatments,
  type FileTreatment,
  textTreatments,
  type TextTreatment,
} from '../../src/shared/texts.ts'

interface ChoiceOf<T> {
  readonly value: T
  readonly onChange: (value: T) => void
}

/** What becomes of texts in tickets that are redacted: removed, or masked. */
export function TextsChoice({ value, onChange }: ChoiceOf<TextTreatment>) {
  const { t } = useTranslation('pieces')
  return (
    <Radio.Group
      label={t('texts.label')}
      value={value}
      onChange={(word) => onChange(word === 'mask' ? 'mask' : 'remove')}
    >
      <Stack gap="xs" mt="xs">
        {textTreatments.map((word) => (
          <Radio
            key={word}
            value={word}
            label={t(`texts.way.${word}`)}
            description={t(`texts.meaning.${word}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** What becomes of files of others that name a person and cannot be masked: reported, or removed. */
export function FilesChoice({ value, onChange }: ChoiceOf<FileTreatment>) {
  const { t } = useTranslation('pieces')
  return (
    <Radio.Group
      label={t('files.label')}
      value={value}
      onChange={(word) => onChange(word === 'remove' ? 'remove' : 'report')}
    >
      <Stack gap="xs" mt="xs">
        {fileTreatments.map((word) => (
          <Radio
            key={word}
            value={word}
            label={t(`files.way.${word}`)}
            description={t(`files.meaning.${word}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
