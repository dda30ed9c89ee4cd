import { Fieldset, Group, List, NumberInput, Select, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OneOfFew } from '../../components/one-of-few.tsx'
import type { FormPart } from './form.ts'
import { usePolicyWords } from './words.ts'
import { cronOf, type Rhythm, rhythmOf } from './written.ts'

/** When the policy runs: every day, week or month at a time, or as cron writes it; with the next times in words. */
export function ScheduleInput({
  policy,
  change,
  wrong,
  next,
}: FormPart & { readonly next: readonly string[] }) {
  const { t } = useTranslation('policies')
  const { instantIn } = usePolicyWords()
  const rhythm = rhythmOf(policy.schedule)
  const [asCron, setAsCron] = useState(policy.schedule !== undefined && rhythm === undefined)
  const isCron = asCron || rhythm === undefined
  const put = (wanted: Rhythm) => change({ schedule: cronOf(wanted) })
  const choose = (every: string) => {
    setAsCron(every === 'cron')
    const time = rhythm?.time ?? '02:00'
    if (every === 'day') put({ every, time })
    if (every === 'week') put({ every, time, weekday: 0 })
    if (every === 'month') put({ every, time, day: 1 })
  }
  const zone = policy.time_zone ?? 'UTC'
  return (
    <Fieldset legend={t('form.schedule')} variant="filled" p="sm">
      <Group align="flex-end" gap="sm">
        <OneOfFew
          label={t('form.schedule')}
          data={(['day', 'week', 'month', 'cron'] as const).map((every) => ({
            value: every,
            label: t(`form.every.${every}`),
          }))}
          value={isCron ? 'cron' : rhythm.every}
          onChange={choose}
        />
        {isCron ? (
          <TextInput
            label={t('form.cron')}
            placeholder="30 2 * * *"
            classNames={{ input: 'code' }}
            value={policy.schedule ?? ''}
            onChange={(event) => change({ schedule: event.currentTarget.value })}
          />
        ) : (
          <Moment rhythm={rhythm} onChange={put} />
        )}
        <ZoneSelect value={zone} onChange={(time_zone) => change({ time_zone })} />
      </Group>
      {wrong('schedule') === undefined ? undefined : (
        <Text size="xs" c="red" mt={4} role="alert">
          {wrong('schedule')}
        </Text>
      )}
      {next.length === 0 ? undefined : (
        <>
          <Text size="sm" mt="sm">
            {t('form.next', { zone })}
          </Text>
          <List size="sm">
            {next.map((at) => (
              <List.Item key={at}>{instantIn(at, zone)}</List.Item>
            ))}
          </List>
        </>
      )}
    </Fieldset>
  )
}

function Moment({
  rhythm,
  onChange,
}: {
  readonly rhythm: Rhythm
  readonly onChange: (rhythm: Rhythm) => void
}) {
  const { t } = useTranslation('policies')
  const { weekday } = usePolicyWords()
  return (
    <>
      {rhythm.every === 'week' ? (
        <Select
          label={t('form.weekday')}
          w={150}
          allowDeselect={false}
          data={[1, 2, 3, 4, 5, 6, 0].map((number) => ({ value: String(number), label: weekday(number) }))}
          value={String(rhythm.weekday)}
          onChange={(next) => onChange({ ...rhythm, weekday: Number(next ?? 0) })}
        />
      ) : undefined}
      {rhythm.every === 'month' ? (
        <NumberInput
          label={t('form.dayOfMonth')}
          w={110}
          min={1}
          max={31}
          value={rhythm.day}
          onChange={(next) => onChange({ ...rhythm, day: typeof next === 'number' ? next : 1 })}
        />
      ) : undefined}
      <TextInput
        type="time"
        label={t('form.time')}
        w={120}
        value={rhythm.time}
        onChange={(event) =>
          event.currentTarget.value !== '' && onChange({ ...rhythm, time: event.currentTarget.value })
        }
      />
    </>
  )
}

function ZoneSelect({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (zone: string) => void
}) {
  const { t } = useTranslation('policies')
  const zones = useMemo(() => [...new Set(['UTC', value, ...Intl.supportedValuesOf('timeZone')])], [value])
  return (
    <Select
      label={t('form.timeZone')}
      searchable
      allowDeselect={false}
      limit={60}
      w={220}
      data={zones}
      value={value}
      onChange={(next) => onChange(next ?? 'UTC')}
    />
  )
}
