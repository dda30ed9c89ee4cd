import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../texts/en/words.ts'

const colors: Readonly<Record<string, 'gray' | 'blue' | 'pine' | 'orange' | 'red'>> = {
  waiting: 'gray',
  planning: 'blue',
  received: 'blue',
  unconfirmed: 'gray',
  'to-approve': 'orange',
  ready: 'orange',
  asking: 'orange',
  agreed: 'blue',
  approved: 'blue',
  grace: 'blue',
  running: 'blue',
  working: 'blue',
  paused: 'orange',
  applied: 'blue',
  incomplete: 'orange',
  findings: 'orange',
  due: 'orange',
  unreachable: 'orange',
  left: 'orange',
  failed: 'red',
  overdue: 'red',
  completed: 'pine',
  verified: 'pine',
  done: 'pine',
  enabled: 'pine',
  sent: 'pine',
  open: 'blue',
}

/** A state in a word and a colour; the word alone says it too. */
export function StateBadge({ state }: { readonly state: keyof typeof en.state }) {
  const { t } = useTranslation('words')
  return (
    <Badge variant="light" color={colors[state] ?? 'gray'} tt="none" data-state={state} autoContrast>
      {t(`state.${state}`)}
    </Badge>
  )
}
