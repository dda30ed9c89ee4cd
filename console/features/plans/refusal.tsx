import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type en from '../../texts/en/plans.ts'
import type { Plan } from './plan.ts'

interface RefusalProps {
  readonly state: Plan['state']
  readonly problem: NonNullable<Plan['problem']>
}

/** Why a plan could not be made, or not be carried out. */
export function Refusal({ state, problem: { code, message } }: RefusalProps) {
  const { t, i18n } = useTranslation('plans')
  const isKnown = i18n.exists(`plans:refusal.${code}`)
  return (
    <Alert color="red" title={t(state === 'failed' ? 'failed' : 'refused')} data-problem={code}>
      {isKnown ? <Text size="sm">{t(`refusal.${code as keyof typeof en.refusal}`)}</Text> : undefined}
      <Text size="sm" lang="en" {...(isKnown ? { c: 'dimmed', mt: 4 } : {})}>
        {message}
      </Text>
    </Alert>
  )
}
