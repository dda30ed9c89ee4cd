import {
  ActionIcon,
  Autocomplete,
  Button,
  Fieldset,
  Group,
  MultiSelect,
  Select,
  Stack,
  Text,
} from '@mantine/core'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useTranslation } from 'react-i18next'
import { OneOfFew } from '../../components/one-of-few.tsx'
import type { FilterField } from '../../components/filter/fields.ts'
import type { FormPart } from './form.ts'
import { usePolicyWords } from './words.ts'
import type { Fields, Start } from './written.ts'

type ByStart = Extract<Start, { readonly by: string }>

/** What begins the period: the first of some dates that is set, the same for all or of its own for each team. */
export function StartInput({ policy, change, wrong, known }: FormPart) {
  const { t } = useTranslation('policies')
  const isPersons = policy.data === 'persons_without_tickets'
  const fields = (isPersons ? known?.persons : known?.tickets) ?? []
  const { start } = policy
  const by = isBy(start) ? start : undefined
  const groups = fields.filter(({ type, namesPerson }) => type === 'text' && !namesPerson)
  return (
    <Fieldset legend={t('form.start')} variant="filled" p="sm">
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {t('form.startHint')}
        </Text>
        {isPersons ? undefined : (
          <OneOfFew
            label={t('form.start')}
            data={[
              { value: 'all', label: t('form.startForAll') },
              { value: 'by', label: t('form.startBy') },
            ]}
            value={by === undefined ? 'all' : 'by'}
            onChange={(mode) =>
              change({
                start:
                  mode === 'all'
                    ? (by?.else ?? [])
                    : { by: groups[0]?.name ?? 'team', of: {}, else: isBy(start) ? [] : (start ?? []) },
              })
            }
          />
        )}
        {by === undefined ? (
          <DateFields
            label={t('form.startFields')}
            fields={fields}
            value={isBy(start) ? [] : (start ?? [])}
            onChange={(next) => change({ start: next })}
            error={wrong('start')}
          />
        ) : (
          <ByGroup
            by={by}
            fields={fields}
            groups={groups}
            onChange={(next) => change({ start: next })}
            error={wrong('start')}
          />
        )}
      </Stack>
    </Fieldset>
  )
}

interface ByGroupProps {
  readonly by: ByStart
  readonly fields: readonly FilterField[]
  readonly groups: readonly FilterField[]
  readonly onChange: (by: ByStart) => void
  readonly error: string | undefined
}

function ByGroup({ by, fields, groups, onChange, error }: ByGroupProps) {
  const { t } = useTranslation('policies')
  const { field } = usePolicyWords()
  const rows = Object.entries(by.of)
  const values = groups.find(({ name }) => name === by.by)?.values ?? []
  const replace = (next: readonly (readonly [string, Fields])[]) =>
    onChange({ ...by, of: Object.fromEntries(next) })
  return (
    <Stack gap="xs">
      <Select
        label={t('form.groupField')}
        allowDeselect={false}
        maw={260}
        data={[...new Set([by.by, ...groups.map(({ name }) => name)])].map((name) => ({
          value: name,
          label: field(name),
        }))}
        value={by.by}
        onChange={(next) => onChange({ ...by, by: next ?? by.by })}
      />
      {rows.map(([value, dates], i) => (
        <Group key={i} align="flex-end" gap="xs">
          <Autocomplete
            label={t('form.groupValue')}
            data={values.filter((one) => one === value || by.of[one] === undefined)}
            value={value}
            onChange={(next) => replace(rows.map((row, j) => (i === j ? [next, dates] : row)))}
            error={
              value === '' || values.length === 0 || values.includes(value)
                ? undefined
                : t('form.noSuchValue')
            }
            w={180}
          />
          <DateFields
            label={t('form.startFields')}
            fields={fields}
            value={dates}
            onChange={(next) => replace(rows.map((row, j) => (i === j ? [value, next] : row)))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('form.removeGroup', { value })}
            onClick={() => replace(rows.filter((_, j) => i !== j))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          disabled={by.of[''] !== undefined}
          onClick={() => replace([...rows, [values.find((one) => by.of[one] === undefined) ?? '', []]])}
        >
          {t('form.addGroup')}
        </Button>
      </Group>
      <DateFields
        label={t('form.startElse')}
        fields={fields}
        value={by.else ?? []}
        onChange={(next) => onChange({ ...by, else: next })}
        error={error}
      />
    </Stack>
  )
}

interface DateFieldsProps {
  readonly label: string
  readonly fields: readonly FilterField[]
  readonly value: Fields
  readonly onChange: (fields: readonly string[]) => void
  readonly error?: string | undefined
}

function DateFields({ label, fields, value, onChange, error }: DateFieldsProps) {
  const { field } = usePolicyWords()
  const chosen = typeof value === 'string' ? [value] : value
  const dates = fields.filter(({ type }) => type === 'date').map(({ name }) => name)
  return (
    <MultiSelect
      label={label}
      data={[...new Set([...dates, ...chosen])].map((name) => ({ value: name, label: field(name) }))}
      value={[...chosen]}
      onChange={onChange}
      error={error}
      w="100%"
      maw={420}
    />
  )
}

function isBy(start: Start | undefined): start is ByStart {
  return typeof start === 'object' && 'by' in start
}
