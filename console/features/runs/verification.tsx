import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { useUnsearched } from '../../components/not-searched.tsx'
import { Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { At, Count } from '../../components/time.tsx'
import { Findings } from './findings.tsx'
import type { Run } from '../../components/live-run.ts'
import type { Verification } from './run.ts'

/** The second look: what was searched and compared, and what was found, place by place. */
export function VerificationSection({ run }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const { id, verification, state } = run
  const findings = useQuery({
    queryKey: ['runs', 'findings', id, verification?.at],
    queryFn: ({ signal }) => client.runs.findings({ run: id }, { signal }),
    enabled: verification !== undefined,
  })
  if (verification === undefined)
    return state === 'cancelled' || state === 'restored' || state === 'restoring' ? undefined : (
      <Section title={t('verification')}>
        <Text c="dimmed" maw="75ch">
          {t(state === 'applied' ? 'verifying' : 'notYetVerified')}
        </Text>
      </Section>
    )
  return (
    <Section title={t('verification')} lead={t('verificationLead')}>
      <Outcome of={verification} />
      <VerificationFacts of={verification} />
      <Loaded query={findings} lines={2}>
        {(found) => <Findings of={found} run={run} />}
      </Loaded>
    </Section>
  )
}

function Outcome({ of: { outcome, findings, searched } }: { readonly of: Verification }) {
  const { t } = useTranslation('runs')
  const left = findings.certain + findings.likely
  const isOfTickets = outcome === 'nothing left' && searched.columns === 0
  return (
    <Alert
      color={outcome === 'nothing left' ? 'pine' : 'orange'}
      title={t(isOfTickets ? 'outcomeEqual' : `outcome.${outcome}`)}
      data-outcome={outcome}
    >
      <Text size="sm">
        {outcome === 'findings' && left > 0
          ? t('outcomeFound', { count: left })
          : t(isOfTickets ? 'outcomeTickets' : `outcomeText.${outcome}`)}
      </Text>
    </Alert>
  )
}

function VerificationFacts({ of }: { readonly of: Verification }) {
  const { t } = useTranslation(['runs', 'common'])
  const format = useFormat()
  const { at, searched, findings, reportsEqual, performanceEqual } = of
  const unsearched = useUnsearched()(searched.unsearched)
  return (
    <Facts
      of={[
        [t('runs:verifiedAt'), <At key="at" at={at} />],
        [
          t('runs:searched'),
          searched.columns === 0
            ? t('runs:searchedNothing')
            : t('runs:searchedText', {
                rows: format.count(searched.rows),
                columns: format.count(searched.columns),
                tables: format.count(searched.tables),
              }),
        ],
        ...(unsearched === undefined ? [] : [[t('runs:unsearched'), unsearched] as const]),
        [t('runs:strength.certain'), <Count key="certain" of={findings.certain} />],
        [t('runs:strength.likely'), <Count key="likely" of={findings.likely} />],
        [t('runs:strength.weak'), <Count key="weak" of={findings.weak} />],
        [t('runs:reportsEqual'), t(reportsEqual ? 'runs:equal' : 'runs:unequal')],
        [t('runs:performanceEqual'), t(performanceEqual ? 'runs:equal' : 'runs:unequal')],
      ]}
    />
  )
}
