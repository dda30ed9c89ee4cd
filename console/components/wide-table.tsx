import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

interface WideTableProps {
  readonly label: string
  readonly heads: readonly string[]
  /** Which of them stand over numbers. */
  readonly numbers: readonly number[]
  readonly minWidth: number
  /** Its rows. */
  readonly children: ReactNode
}

/** A table that scrolls for itself, by keyboard too, where it is wider than the screen. */
export function WideTable({ label, heads, numbers, minWidth, children }: WideTableProps) {
  return (
    <Table.ScrollContainer type="native" minWidth={minWidth} tabIndex={0} role="group" aria-label={label}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, i) => (
              <Table.Th key={head} ta={numbers.includes(i) ? 'end' : 'start'}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
