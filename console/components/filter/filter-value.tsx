import {
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  TagsInput,
  Autocomplete,
  TextInput,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ValueEditorProps } from 'react-querybuilder'
import type { RuleValue } from '../../../src/engine/rule/rule.ts'
import type { FilterField } from './fields.ts'

const width = 220

/** What a condition compares with, by the type of its field. */
export function FilterValue(props: ValueEditorProps) {
  const { operator, fieldData } = props
  const { t } = useTranslation('filter')
  // Fields that the text names and the desk does not have are shown as text.
  const field = (fieldData as unknown as { readonly field?: FilterField }).field
  const type = field?.type ?? 'text'
  const change = (next: unknown) => props.handleOnChange(next)
  const values = (Array.isArray(props.value) ? props.value : [props.value]) as readonly unknown[]
  const [one, other] = values
  if (operator.startsWith('is ')) return undefined
  if (operator.endsWith('between'))
    return (
      <Group gap="xs">
        <One type={type} label={t('from')} value={one} onChange={(next) => change([next, other])} />
        <One type={type} label={t('to')} value={other} onChange={(next) => change([one, next])} />
      </Group>
    )
  const known = field?.values ?? []
  if (operator === 'in' || operator === 'not in')
    return (
      <Many
        known={known}
        values={values.filter((value) => value !== undefined && value !== null)}
        onChange={change}
      />
    )
  const isPattern = operator.endsWith('like')
  if (type === 'text' && !isPattern && known.length > 0)
    return (
      <Autocomplete
        aria-label={t('value')}
        placeholder={t('missing')}
        data={[...known]}
        value={textOf(one)}
        onChange={change}
        w={width}
      />
    )
  return <One type={type} label={t('value')} value={one} onChange={change} isPattern={isPattern} />
}

interface ManyProps {
  readonly known: readonly string[]
  readonly values: readonly unknown[]
  readonly onChange: (values: readonly string[]) => void
}

function Many({ known, values, onChange }: ManyProps) {
  const { t } = useTranslation('filter')
  return (
    <TagsInput
      aria-label={t('value')}
      placeholder={values.length === 0 ? t('values') : ''}
      data={[...known]}
      value={values.map(textOf)}
      onChange={onChange}
      w={width + 80}
    />
  )
}

interface OneProps {
  readonly type: FilterField['type']
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: RuleValue | undefined) => void
  readonly isPattern?: boolean
}

function One({ type, label, value, onChange, isPattern }: OneProps) {
  const { t } = useTranslation('filter')
  if (type === 'number')
    return (
      <NumberInput
        aria-label={label}
        placeholder={t('missing')}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        w={130}
      />
    )
  if (type === 'boolean')
    return (
      <Select
        aria-label={label}
        placeholder={t('missing')}
        data={[
          { value: 'true', label: t('true') },
          { value: 'false', label: t('false') },
        ]}
        value={typeof value === 'boolean' ? String(value) : null}
        onChange={(next) => onChange(next === null ? undefined : next === 'true')}
        w={130}
      />
    )
  if (type === 'date') return <Moment label={label} value={value} onChange={onChange} />
  return (
    <TextInput
      aria-label={label}
      placeholder={isPattern === true ? '%…%' : t('missing')}
      value={textOf(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
      w={width}
    />
  )
}

const units = ['day', 'week', 'month', 'year'] as const

/** So long ago, or a day of the calendar. */
function Moment({ label, value, onChange }: Pick<OneProps, 'label' | 'value' | 'onChange'>) {
  const { t } = useTranslation('filter')
  const age = typeof value === 'object' && value !== null && 'ago' in value ? (value as Age) : undefined
  const day =
    typeof value === 'object' && value !== null && 'date' in value
      ? (value as { date: string }).date
      : undefined
  const isDay = day !== undefined
  return (
    <Group gap="xs">
      <SegmentedControl
        aria-label={label}
        size="xs"
        data={[
          { value: 'ago', label: t('ago') },
          { value: 'day', label: t('onDay') },
        ]}
        value={isDay ? 'day' : 'ago'}
        onChange={(next) =>
          onChange(
            next === 'day' ? { date: new Date().toISOString().slice(0, 10) } : { ago: 6, unit: 'month' },
          )
        }
      />
      {isDay ? (
        <TextInput
          type="date"
          aria-label={label}
          value={day}
          onChange={(event) =>
            onChange(event.currentTarget.value === '' ? undefined : { date: event.currentTarget.value })
          }
        />
      ) : (
        <>
          <NumberInput
            aria-label={t('amount')}
            placeholder="6"
            min={0}
            max={1000}
            allowDecimal={false}
            w={80}
            value={age?.ago ?? ''}
            onChange={(next) =>
              onChange(typeof next === 'number' ? { ago: next, unit: age?.unit ?? 'month' } : undefined)
            }
          />
          <Select
            aria-label={t('unit')}
            allowDeselect={false}
            w={120}
            data={[...units, ...(age !== undefined && !isUsual(age.unit) ? [age.unit] : [])].map((unit) => ({
              value: unit,
              label: t(`units.${unit}`),
            }))}
            value={age?.unit ?? 'month'}
            onChange={(next) => onChange({ ago: age?.ago ?? 6, unit: next ?? 'month' })}
          />
        </>
      )}
    </Group>
  )
}

type Age = Extract<RuleValue, { readonly ago: number }>

const isUsual = (unit: Age['unit']) => (units as readonly string[]).includes(unit)

/** What was written as text for a field of another type stays to be seen. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return 'date' in value ? String(value.date) : JSON.stringify(value)
  return String(value)
}
