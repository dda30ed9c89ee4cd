import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDeskNames } from './choice.tsx'

/** The desk that was chosen, or the only one; empty until it is known. */
export function useDesk(chosen: string | undefined): string {
  const names = useDeskNames()
  return chosen ?? (names.length === 1 ? names[0] : undefined) ?? ''
}

interface DeskSelectProps {
  readonly value: string
  readonly onChange: (desk: string) => void
}

/** One of the desks. */
export function DeskSelect({ value, onChange }: DeskSelectProps) {
  const { t } = useTranslation('words')
  return (
    <Select
      label={t('desk')}
      data={[...useDeskNames()]}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      allowDeselect={false}
      required
      w="100%"
      maw={320}
    />
  )
}
