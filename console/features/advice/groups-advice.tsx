import {
  Alert,
  Group as Row,
  ScrollArea,
  SegmentedControl,
  Select,
  SimpleGrid,
  Slider,
  Switch,
  Stack,
  Table,
  Text,
} from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Loading } from '../../components/states.tsx'
import { type Chance, chanceAfter, type Group, reachOf, shownPeriods } from './curve.ts'
import { Justification } from './justification.tsx'

const CurveChart = lazy(() => import('./curve-chart.tsx'))

interface GroupsAdviceProps {
  readonly desk: string
  /** The field by which tickets were told apart; empty for all together. */
  readonly by: string
  readonly groups: readonly Group[]
  readonly accepted: number
}

const monthDays = 30.436875

/** The curve of one group, or of two beside each other, and what a period would mean. */
export function GroupsAdvice({ desk, by, groups, accepted }: GroupsAdviceProps) {
  const { t } = useTranslation('advice')
  const [first, setFirst] = useState('0')
  const [second, setSecond] = useState('')
  const shown = [first, second]
    .filter((place) => place !== '')
    .flatMap((place) => groups[Number(place)] ?? [])
  const [main] = shown
  const [unit, setUnit] = useState<'days' | 'months'>('days')
  const [chosen, setChosen] = useState<number>()
  const [isEnlarged, setEnlarged] = useState(false)
  if (main === undefined) return undefined
  const amount =
    chosen ??
    (unit === 'days'
      ? (main.advice.days ?? 365)
      : Math.max(1, Math.round((main.advice.days ?? 365) / monthDays)))
  const days = unit === 'days' ? amount : Math.round(amount * monthDays)
  const nameOf = (group: Group) =>
    group.group === null ? t('all') : group.group === '' ? t('none') : group.group
  const options = groups.map((group, i) => ({ value: String(i), label: nameOf(group) }))
  const most = Math.max(reachOf(groups), 1_095)
  const change = (next: 'days' | 'months') => {
    setUnit(next)
    setChosen(next === 'days' ? days : Math.max(1, Math.round(days / monthDays)))
  }
  return (
    <Stack gap="xl">
      {groups.length > 1 ? (
        <Row align="flex-end">
          <Select
            label={t('group')}
            allowDeselect={false}
            data={options}
            value={first}
            onChange={(next) => setFirst(next ?? '0')}
          />
          <Select
            label={t('compare')}
            placeholder={t('compareNone')}
            clearable
            data={options.filter(({ value }) => value !== first)}
            value={second === '' || second === first ? null : second}
            onChange={(next) => setSecond(next ?? '')}
          />
        </Row>
      ) : undefined}
      <SimpleGrid cols={{ base: 1, md: shown.length }}>
        {shown.map((group) => (
          <Told key={group.group ?? ''} group={group} name={nameOf(group)} accepted={accepted} />
        ))}
      </SimpleGrid>
      <Section title={t('curve.title')} lead={t('curve.lead')}>
        <Suspense fallback={<Loading lines={7} />}>
          <CurveChart groups={shown} names={shown.map(nameOf)} days={days} isEnlarged={isEnlarged} />
        </Suspense>
        <Switch
          label={t('enlarge')}
          checked={isEnlarged}
          onChange={(event) => setEnlarged(event.currentTarget.checked)}
        />
        <PeriodSlider unit={unit} amount={amount} most={most} onUnit={change} onAmount={setChosen} />
        <Stack gap={4} aria-live="polite">
          {shown.map((group) => (
            <Beyond
              key={group.group ?? ''}
              name={shown.length > 1 ? nameOf(group) : undefined}
              days={days}
              chance={chanceAfter(group, days)}
            />
          ))}
        </Stack>
        <Periods groups={shown} names={shown.map(nameOf)} />
      </Section>
      <Justification
        key={main.group ?? ''}
        desk={desk}
        by={by}
        group={main}
        days={days}
        period={unit === 'days' ? `P${amount}D` : `P${amount}M`}
      />
    </Stack>
  )
}

interface PeriodSliderProps {
  readonly unit: 'days' | 'months'
  readonly amount: number
  /** In days. */
  readonly most: number
  readonly onUnit: (unit: 'days' | 'months') => void
  readonly onAmount: (amount: number) => void
}

function PeriodSlider({ unit, amount, most, onUnit, onAmount }: PeriodSliderProps) {
  const { t } = useTranslation('advice')
  const said = t(unit === 'days' ? 'periodDays' : 'periodMonths', { count: amount })
  return (
    <Row align="flex-end" gap="md">
      <SegmentedControl
        aria-label={t('unit')}
        data={(['days', 'months'] as const).map((one) => ({ value: one, label: t(one) }))}
        value={unit}
        onChange={onUnit}
      />
      <Stack gap={4} flex="1 1 16rem">
        <Text size="sm" fw={500}>
          {said}
        </Text>
        <Slider
          min={1}
          max={unit === 'days' ? most : Math.round(most / monthDays)}
          value={amount}
          onChange={onAmount}
          label={null}
          thumbLabel={t('period')}
          thumbValueText={() => said}
        />
      </Stack>
    </Row>
  )
}

interface ToldProps {
  readonly group: Group
  readonly name: string
  readonly accepted: number
}

/** What the history says, or that it does not tell, and why. */
function Told({ group, name, accepted }: ToldProps) {
  const { t, i18n } = useTranslation('advice')
  const { percent } = useFormat()
  const { days, upper = 0, reason } = group.advice
  const known = t('known', {
    tickets: t('tickets', { count: group.tickets }),
    referred: t('referred', { count: group.referred }),
    quiet: t('quiet', { count: Math.round(group.quietDays) }),
  })
  return (
    <Alert color={days === undefined ? 'orange' : 'pine'} variant="light" title={name}>
      <Stack gap="xs">
        <Text fw={600}>
          {days === undefined
            ? t('noAdvice')
            : t('advice', { count: days, upper: percent(upper, 2), accepted: percent(accepted, 2) })}
        </Text>
        {days === undefined ? (
          <Text size="sm">
            {reason !== undefined && i18n.exists(`advice:reason.${reason}`)
              ? t(`reason.${reason as 'too few tickets'}`, { accepted: percent(accepted, 2) })
              : reason}
          </Text>
        ) : undefined}
        <Text size="sm">{known}</Text>
      </Stack>
    </Alert>
  )
}

interface BeyondProps {
  readonly name: string | undefined
  readonly days: number
  readonly chance: Chance
}

function Beyond({ name, days, chance }: BeyondProps) {
  const { t } = useTranslation('advice')
  const { percent } = useFormat()
  return (
    <Text>
      {name === undefined ? undefined : <b>{name}: </b>}
      {t('beyond', {
        count: days,
        chance: percent(chance.chance, 2),
        lower: percent(chance.lower, 2),
        upper: percent(chance.upper, 2),
      })}
    </Text>
  )
}

/** The curve as numbers. */
function Periods({
  groups,
  names,
}: {
  readonly groups: readonly Group[]
  readonly names: readonly string[]
}) {
  const { t } = useTranslation('advice')
  const { percent } = useFormat()
  const [first] = groups
  if (first === undefined) return undefined
  return (
    <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('table.title') }}>
      <Table aria-label={t('table.title')} miw={groups.length > 1 ? 560 : 320}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('table.after')}</Table.Th>
            {names.map((name) => (
              <Table.Th key={name} ta="end">
                {t('table.chance', { name })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shownPeriods(groups).map((days) => (
            <Table.Tr key={days}>
              <Table.Td>{t('chart.after', { count: days })}</Table.Td>
              {groups.map((group) => {
                const { chance, lower, upper } = chanceAfter(group, days)
                return (
                  <Table.Td key={group.group ?? ''} ta="end" className="numbers">
                    {t('table.band', {
                      chance: percent(chance, 2),
                      lower: percent(lower, 2),
                      upper: percent(upper, 2),
                    })}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
