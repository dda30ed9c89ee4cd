import { Fieldset, Group, NumberInput, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { periodOf, spanOf } from './written.ts'

interface PeriodInputProps {
  readonly label: string
  readonly description?: string
  readonly value: string | undefined
  readonly onChange: (period: string) => void
  readonly error?: string | undefined
  /** Days alone, as where something is kept for a short while. */
  readonly daysOnly?: boolean
}

const units = ['years', 'months', 'days'] as const

/** A period in years, months and days, as ISO 8601 writes it. */
export function PeriodInput({ label, description, value, onChange, error, daysOnly }: PeriodInputProps) {
  const { t } = useTranslation('policies')
  const span = spanOf(value) ?? { years: 0, months: 0, days: 0 }
  return (
    <Fieldset legend={label} variant="filled" p="sm">
      {description === undefined ? undefined : (
        <Text size="xs" c="dimmed" mb={6}>
          {description}
        </Text>
      )}
      <Group gap="xs">
        {units
          .filter((unit) => daysOnly !== true || unit === 'days')
          .map((unit) => (
            <NumberInput
              key={unit}
              label={t(`period.${unit}`)}
              w={96}
              min={0}
              max={unit === 'days' ? 99_999 : 999}
              allowDecimal={false}
              placeholder="0"
              value={span[unit] === 0 ? '' : span[unit]}
              onChange={(next) =>
                onChange(periodOf({ ...span, [unit]: typeof next === 'number' ? next : 0 }))
              }
            />
          ))}
      </Group>
      {error === undefined ? undefined : (
        <Text size="xs" c="red" mt={4} role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  )
}
