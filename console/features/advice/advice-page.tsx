import { Group as Row, NumberInput, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, problemOf } from '../../api/client.ts'
import { DeskSelect, useDesk } from '../../components/desk-select.tsx'
import { fieldsQuery } from '../../components/filter/fields.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Loaded, Loading } from '../../components/states.tsx'
import { triedPeriods } from './curve.ts'
import { GroupsAdvice } from './groups-advice.tsx'

/** How long closed tickets are of use, from the desk’s own history, and the reason for a period that follows from it. */
export function AdvicePage() {
  const { t, i18n } = useTranslation(['advice', 'filter'])
  const [chosen, setChosen] = useState<string>()
  const desk = useDesk(chosen)
  const [by, setBy] = useState('')
  const [accepted, setAccepted] = useState(1)
  const fields = useQuery(fieldsQuery(desk))
  const chance = accepted / 100
  const query = useQuery({
    queryKey: ['advice', desk, by, chance],
    queryFn: ({ signal }) =>
      client.advice.get({ desk, periods: triedPeriods, chance, ...(by === '' ? {} : { by }) }, { signal }),
    enabled: desk !== '',
    // It reads the whole history of the desk.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const groupings = (fields.data?.tickets ?? []).filter(({ values }) => values !== undefined)
  const named = (name: string) =>
    i18n.exists(`filter:fields.${name}`) ? t(`filter:fields.${name as 'type'}`) : name
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Row align="flex-start" gap="md">
        <DeskSelect value={desk} onChange={setChosen} />
        <Select
          label={t('by')}
          allowDeselect={false}
          data={[
            { value: '', label: t('all') },
            ...groupings.map(({ name }) => ({ value: name, label: named(name) })),
          ]}
          value={by}
          onChange={(next) => setBy(next ?? '')}
        />
        <NumberInput
          label={t('accepted')}
          description={t('acceptedHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          suffix=" %"
          min={0.1}
          max={50}
          step={0.5}
          decimalScale={2}
          maw={280}
          value={accepted}
          onChange={(next) => typeof next === 'number' && next > 0 && next < 100 && setAccepted(next)}
        />
      </Row>
      {desk === '' ? (
        <Text c="dimmed">{t('chooseDesk')}</Text>
      ) : query.isPending ? (
        <Stack>
          <Text c="dimmed">{t('reading')}</Text>
          <Loading lines={6} />
        </Stack>
      ) : query.error !== null && problemOf(query.error).code === 'no-completed' ? (
        <Empty title={t('nothing')} text={t('nothingText')} />
      ) : (
        <Loaded query={query}>
          {({ groups }) => (
            <GroupsAdvice key={`${desk} ${by}`} desk={desk} by={by} groups={groups} accepted={chance} />
          )}
        </Loaded>
      )}
    </Page>
  )
}
