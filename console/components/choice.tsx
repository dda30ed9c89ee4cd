import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import type en from '../texts/en/words.ts'

type State = keyof typeof en.state

/** The names of all desks. */
export function useDeskNames(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['desks', 'list'],
    queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
    staleTime: 60_000,
  })
  return data?.items.map(({ name }) => name) ?? []
}

interface DeskFilterProps {
  readonly value: string | undefined
  readonly onChange: (desk: string | undefined) => void
}

/** Narrows a list to one desk, or to none. */
export function DeskFilter({ value, onChange }: DeskFilterProps) {
  const { t } = useTranslation(['words', 'common'])
  return (
    <Select
      label={t('words:desk')}
      placeholder={t('common:all')}
      data={[...useDeskNames()]}
      value={value ?? null}
      onChange={(desk) => onChange(desk ?? undefined)}
      clearable
      w={180}
    />
  )
}

interface StateFilterProps<S extends State> {
  readonly label: string
  readonly states: readonly S[]
  readonly value: S | undefined
  readonly onChange: (state: S | undefined) => void
}

/** Narrows a list to one state, or to none. */
export function StateFilter<S extends State>({ label, states, value, onChange }: StateFilterProps<S>) {
  const { t } = useTranslation(['words', 'common'])
  const word = (state: State) => t(`words:state.${state}`)
  return (
    <Select
      label={label}
      placeholder={t('common:all')}
      data={states.map((state) => ({ value: state, label: word(state) }))}
      value={value ?? null}
      onChange={(state) => onChange(states.find((one) => one === state))}
      clearable
      w={220}
    />
  )
}
