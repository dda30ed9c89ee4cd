import {
  ActionIcon,
  Autocomplete,
  Button,
  Group,
  Select,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { client } from '../../api/client.ts'
import { type FilterField, fieldsQuery } from '../../components/filter/fields.ts'
import { FilterInput } from '../../components/filter/filter-input.tsx'

type On = Parameters<typeof client.holds.place>[0]['on']
type HintKind = 'email' | 'phone' | 'name' | 'login' | 'id'

/** What somebody wants held, while they write it. */
export interface Target {
  readonly kind: On['kind']
  readonly numbers: readonly string[]
  readonly keys: readonly string[]
  readonly hints: readonly { readonly kind: HintKind; readonly value: string }[]
  readonly team: string
  readonly filter: string
}

export const emptyTarget: Target = {
  kind: 'tickets',
  numbers: [],
  keys: [],
  hints: [{ kind: 'email', value: '' }],
  team: '',
  filter: '',
}

/** What is held; nothing while nothing is named. */
export function targetOf({ kind, numbers, keys, hints, team, filter }: Target): On | undefined {
  if (kind === 'tickets') return numbers.length === 0 ? undefined : { kind, numbers: [...numbers] }
  if (kind === 'organizations') return keys.length === 0 ? undefined : { kind, keys: [...keys] }
  if (kind === 'team') return team.trim() === '' ? undefined : { kind, name: team.trim() }
  if (kind === 'filter') return filter.trim() === '' ? undefined : { kind, filter: filter.trim() }
  const told = hints.filter(({ value }) => value.trim() !== '')
  return told.length === 0
    ? undefined
    : { kind, hints: told.map((hint) => ({ kind: hint.kind, value: hint.value.trim() })) }
}

interface TargetInputProps {
  readonly desk: string
  readonly target: Target
  readonly onChange: (target: Target) => void
  readonly error: string | undefined
}

/** What is held: tickets, a person, organizations, a team, or whatever a filter takes. */
export function TargetInput({ desk, target, onChange, error }: TargetInputProps) {
  const { t } = useTranslation('holds')
  const { data: known } = useQuery(fieldsQuery(desk))
  const change = (part: Partial<Target>) => onChange({ ...target, ...part })
  const teams = known?.tickets.find(({ name }) => ['team', 'queue', 'group'].includes(name))?.values
  return (
    <Stack>
      <Select
        label={t('on.label')}
        description={t(`onMeaning.${target.kind}`)}
        allowDeselect={false}
        maw={420}
        data={(['tickets', 'person', 'organizations', 'team', 'filter'] as const).map((kind) => ({
          value: kind,
          label: t(`on.${kind}`),
        }))}
        value={target.kind}
        onChange={(next) => change({ kind: next ?? 'tickets' })}
      />
      {target.kind === 'tickets' ? (
        <TagsInput
          label={t('new.numbers')}
          description={t('new.numbersHint')}
          splitChars={[',', ' ', ';']}
          value={[...target.numbers]}
          onChange={(numbers) => change({ numbers: numbers.map((one) => one.replace(/^#/, '')) })}
          error={error}
          required
        />
      ) : undefined}
      {target.kind === 'organizations' ? (
        <TagsInput
          label={t('new.keys')}
          description={t('new.keysHint')}
          splitChars={[',', ' ', ';']}
          value={[...target.keys]}
          onChange={(keys) => change({ keys })}
          error={error}
          required
        />
      ) : undefined}
      {target.kind === 'team' ? (
        <Autocomplete
          label={t('on.team')}
          data={[...(teams ?? [])]}
          value={target.team}
          onChange={(team) => change({ team })}
          error={error}
          required
          maw={420}
        />
      ) : undefined}
      {target.kind === 'filter' ? (
        <FilterInput
          label={t('on.filter')}
          description={t('new.filterHint')}
          value={target.filter}
          onChange={(filter) => change({ filter })}
          fields={known === undefined ? undefined : allFields(known)}
          error={error}
          isRequired
        />
      ) : undefined}
      {target.kind === 'person' ? (
        <Hints hints={target.hints} onChange={(hints) => change({ hints })} error={error} />
      ) : undefined}
    </Stack>
  )
}

/** What a hold says is kept encrypted, so it may ask about everything. */
function allFields({
  tickets,
  custom,
}: {
  readonly tickets: readonly FilterField[]
  readonly custom?: readonly string[] | undefined
}) {
  return [
    ...tickets,
    ...(custom ?? []).map(
      (name): FilterField => ({ name: `custom.${name}`, type: 'text', namesPerson: false }),
    ),
  ]
}

interface HintsProps {
  readonly hints: Target['hints']
  readonly onChange: (hints: Target['hints']) => void
  readonly error: string | undefined
}

function Hints({ hints, onChange, error }: HintsProps) {
  const { t } = useTranslation('holds')
  const replace = (place: number, part: Partial<Target['hints'][number]>) =>
    onChange(hints.map((hint, i) => (i === place ? { ...hint, ...part } : hint)))
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('new.personHint')}
      </Text>
      {hints.map((hint, i) => (
        <Group key={i} align="flex-end" gap="xs">
          <Select
            label={t('new.hintKind')}
            allowDeselect={false}
            w={150}
            data={(['email', 'phone', 'name', 'login', 'id'] as const).map((kind) => ({
              value: kind,
              label: t(`hint.${kind}`),
            }))}
            value={hint.kind}
            onChange={(next) => replace(i, { kind: next ?? 'email' })}
          />
          <TextInput
            label={t(`hint.${hint.kind}`)}
            autoComplete="off"
            maxLength={500}
            flex="1 1 12rem"
            maw={360}
            value={hint.value}
            onChange={(event) => replace(i, { value: event.currentTarget.value })}
            error={i === 0 ? error : undefined}
          />
          {hints.length > 1 ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('new.removeHint')}
              onClick={() => onChange(hints.filter((_, j) => j !== i))}
            >
              <IconX size={16} />
            </ActionIcon>
          ) : undefined}
        </Group>
      ))}
      <Group>
        <Button size="xs" variant="default" onClick={() => onChange([...hints, { kind: 'name', value: '' }])}>
          {t('new.addHint')}
        </Button>
      </Group>
    </Stack>
  )
}
