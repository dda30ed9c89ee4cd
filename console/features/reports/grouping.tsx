import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Dimension, dimensions } from './report.ts'

interface GroupingProps {
  readonly value: readonly Dimension[]
  readonly onChange: (value: readonly Dimension[]) => void
}

/** By what tickets are told apart. */
export function Grouping({ value, onChange }: GroupingProps) {
  const { t } = useTranslation('reports')
  return (
    <MultiSelect
      label={t('by')}
      placeholder={value.length === 0 ? t('byNothing') : ''}
      data={dimensions.map((dimension) => ({ value: dimension, label: t(`dimensions.${dimension}`) }))}
      value={[...value]}
      onChange={(chosen) => onChange(dimensions.filter((dimension) => chosen.includes(dimension)))}
      clearable
      miw={220}
      maw={420}
    />
  )
}
