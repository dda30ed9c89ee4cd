import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { type Settings, settingsQuery } from '../../components/settings-query.ts'
import type en from '../../texts/en/settings.ts'

type Fact = keyof typeof en.server.fact

/** How the server is set up; to be read here, and changed in its configuration. */
export function ServerSection() {
  const { t } = useTranslation('settings')
  const settings = useQuery(settingsQuery)
  return (
    <Section title={t('server.title')} lead={t('server.lead')}>
      <Loaded query={settings}>{(data) => <ServerTable settings={data} />}</Loaded>
    </Section>
  )
}

function ServerTable({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={560}
      tabIndex={0}
      role="group"
      aria-label={t('server.title')}
    >
      <Table aria-label={t('server.title')} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('server.what')}</Table.Th>
            <Table.Th>{t('server.value')}</Table.Th>
            <Table.Th>{t('server.where')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {useFacts(settings).map(([fact, value, key]) => (
            <Table.Tr key={fact}>
              <Table.Th scope="row" fw={500}>
                {t(`server.fact.${fact}`)}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
              <Table.Td>
                {key === undefined ? undefined : (
                  <Text span size="sm" className="code">
                    {key}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Each fact, its value in words, and the setting of expunge.yaml that says it. */
function useFacts(settings: Settings): readonly (readonly [Fact, ReactNode, string?])[] {
  const { t } = useTranslation(['settings', 'words'])
  const format = useFormat()
  const {
    version,
    database,
    secondFactor,
    providers,
    providersMakeAccounts,
    letters,
    mail,
    requests,
    scans,
    limits,
    undoDays,
  } = settings
  const days = (count: number) => t('words:day', { count })
  const isSet = (is: boolean) => t(is ? 'settings:server.set' : 'settings:server.notSet')
  const limit = (ms: number | undefined) =>
    ms === undefined ? t('settings:server.noLimit') : format.seconds(ms / 1_000)
  return [
    ['version', version],
    ['database', t(`settings:server.database.${database}`), 'database'],
    ['secondFactor', t(`settings:server.secondFactor.${secondFactor}`), 'accounts.second_factor'],
    [
      'providers',
      providers.length === 0 ? t('settings:server.noProviders') : format.list(providers),
      'accounts.providers',
    ],
    [
      'providersMakeAccounts',
      t(providersMakeAccounts ? 'settings:server.makeAccounts' : 'settings:server.makeNoAccounts'),
      'accounts.providers_make_accounts',
    ],
    ['letters', isSet(letters), 'letters'],
    ['mail', isSet(mail), 'mail'],
    [
      'form',
      requests.form.isOn
        ? t('settings:server.formOn', { hours: format.seconds(requests.form.hours * 3_600) })
        : t('settings:server.formOff'),
      'requests.form',
    ],
    ['timeZone', requests.timeZone, 'requests.time_zone'],
    ['holidays', days(requests.holidays), 'requests.holidays'],
    ['grace', days(requests.graceDays), 'requests.grace.days'],
    ['reserve', days(requests.reserveDays), 'requests.grace.reserve_days'],
    ['soon', days(requests.soonDays), 'requests.soon_days'],
    ['retry', format.seconds(requests.retryHours * 3_600), 'requests.retry_hours'],
    ['duplicate', days(requests.duplicateDays), 'requests.duplicate_days'],
    ['access', days(requests.accessDays), 'requests.access_days'],
    ['plan', days(requests.planDays)],
    ['undo', undoDays === undefined ? t('settings:server.noUndo') : days(undoDays), 'apply.undo'],
    ['tasks', format.count(requests.tasks), 'requests.tasks'],
    [
      'scans',
      scans === undefined ? t('settings:server.noScans') : `${scans.cron} (${scans.timeZone})`,
      'scans.schedule',
    ],
    ['statement', limit(limits.statementMs), 'timeouts.statement'],
    ['lock', limit(limits.lockMs), 'timeouts.lock'],
  ]
}
