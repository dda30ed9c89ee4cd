import { SegmentedControl, useMatches } from '@mantine/core'

interface OneOfFewProps<T extends string> {
  readonly label: string
  readonly data: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, beside each other; below each other where the screen is narrow. */
export function OneOfFew<T extends string>({ label, data, value, onChange }: OneOfFewProps<T>) {
  const orientation = useMatches<'vertical' | 'horizontal'>({ base: 'vertical', xs: 'horizontal' })
  return (
    <SegmentedControl
      aria-label={label}
      orientation={orientation}
      data={[...data]}
      value={value}
      onChange={onChange}
    />
  )
}
