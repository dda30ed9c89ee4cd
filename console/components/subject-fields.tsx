import { SimpleGrid, TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SubjectValues } from './handed-subject.ts'

export const nobody: SubjectValues = { emails: [], names: [], phones: [], logins: [], ids: {} }

const fields = ['emails', 'names', 'phones', 'logins'] as const

interface SubjectFieldsProps {
  readonly value: SubjectValues
  readonly onChange: (value: SubjectValues) => void
  /** Desks on which somebody may name accounts by their numbers. */
  readonly desks: readonly string[]
}

/** Everything that tells a person: several of each, none of it remembered by the browser. */
export function SubjectFields({ value, onChange, desks }: SubjectFieldsProps) {
  const { t } = useTranslation('pieces')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {fields.map((field) => (
        <TagsInput
          key={field}
          label={t(`subject.${field}`)}
          description={t('subject.several')}
          value={[...value[field]]}
          onChange={(next) => onChange({ ...value, [field]: next })}
          // A name may hold a comma: “Lee, Anna”.
          splitChars={field === 'names' ? [] : [',', ';']}
          maxTags={50}
          autoComplete="off"
          clearable
        />
      ))}
      {desks.map((desk) => (
        <TagsInput
          key={desk}
          label={t('subject.ids', { desk })}
          description={t('subject.several')}
          value={[...(value.ids[desk] ?? [])]}
          onChange={(next) => onChange({ ...value, ids: { ...value.ids, [desk]: next } })}
          maxTags={50}
          autoComplete="off"
          clearable
        />
      ))}
    </SimpleGrid>
  )
}

/** Whether somebody can be found by it: a name alone may mean several people. */
export function tellsSomebody({ emails, phones, logins, ids }: SubjectValues): boolean {
  return [emails, phones, logins, ...Object.values(ids)].some((values) => values.length > 0)
}

/** Without what is empty. */
export function givenSubject({ emails, names, phones, logins, ids }: SubjectValues) {
  const byDesk = Object.entries(ids).filter(([, values]) => values.length > 0)
  return {
    ...(emails.length === 0 ? {} : { emails: [...emails] }),
    ...(names.length === 0 ? {} : { names: [...names] }),
    ...(phones.length === 0 ? {} : { phones: [...phones] }),
    ...(logins.length === 0 ? {} : { logins: [...logins] }),
    ...(byDesk.length === 0
      ? {}
      : { ids: Object.fromEntries(byDesk.map(([desk, values]) => [desk, [...values]])) }),
  }
}
