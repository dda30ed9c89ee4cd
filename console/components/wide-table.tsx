import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

interface WideTableProps {
  /** What it tells of, for screen readers. */
  readonly label: string
  readonly heads: readonly string[]
  /** Which of them stand over numbers. */
  readonly numbers?: readonly number[]
  /** In pixels; a narrower window scrolls it, also by keyboard. */
  readonly minWidth: number
  /** Cells of a last row that sums up. */
  readonly foot?: ReactNode
  /** Its rows. */
  readonly children: ReactNode
}

/** A table of a page that scrolls by itself where the window is too narrow, so that the page never does. */
export function WideTable({ label, heads, numbers = [], minWidth, foot, children }: WideTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      type="native"
      w="100%"
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <Table verticalSpacing={6} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, i) => (
              <Table.Th key={head} scope="col" ta={numbers.includes(i) ? 'end' : 'start'}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
        {foot === undefined ? undefined : (
          <Table.Tfoot>
            <Table.Tr>{foot}</Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  )
}
