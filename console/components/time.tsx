import { Text, Tooltip } from '@mantine/core'
import { useFormat } from './format.ts'

/** An instant: how long ago, and when exactly for whoever points at it. */
export function Ago({ at }: { readonly at: string }) {
  const format = useFormat()
  return (
    <Tooltip label={format.instant(at)}>
      <time dateTime={at}>{format.ago(at)}</time>
    </Tooltip>
  )
}

/** An instant, written out. */
export function At({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useFormat().instant(at)}</time>
}

/** A day, written out. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{useFormat().day(day)}</time>
}

/** A number, with its digits under those of other numbers. */
export function Count({ of }: { readonly of: number }) {
  return (
    <Text span inherit className="numbers">
      {useFormat().count(of)}
    </Text>
  )
}
