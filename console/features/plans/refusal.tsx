import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemText } from '../../components/problem-words.tsx'
import type { Plan } from './plan.ts'

interface RefusalProps {
  readonly state: Plan['state']
  readonly problem: NonNullable<Plan['problem']>
}

/** Why a plan could not be made, or not be carried out. */
export function Refusal({ state, problem: { code, message } }: RefusalProps) {
  const { t } = useTranslation('plans')
  return (
    <Alert color="red" title={t(state === 'failed' ? 'failed' : 'refused')} data-problem={code}>
      <ProblemText of={{ code, message }} />
    </Alert>
  )
}
