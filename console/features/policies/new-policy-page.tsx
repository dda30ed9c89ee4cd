import { SimpleGrid, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeskSelect, useDesk } from '../../components/desk-select.tsx'
import { handedOver } from '../../components/handed-over.ts'
import { Page } from '../../components/page.tsx'
import { PolicyEditor } from './policy-editor.tsx'
import { policiesQuery } from './queries.ts'
import type { Beginning } from './starters.tsx'
import type { Written } from './written.ts'

const empty: Written = {
  data: 'tickets',
  start: ['closed', 'resolved'],
  disposition: 'redact',
  schedule: '0 2 * * *',
  time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/** Writes a policy from nothing, from a starter, or from what the advisor says. */
export function NewPolicyPage() {
  const { t } = useTranslation('policies')
  const [beginning] = useState(() => handedOver('policy') as Beginning | undefined)
  const [chosen, setChosen] = useState(beginning?.desk)
  const desk = useDesk(chosen)
  const [name, setName] = useState(beginning?.name ?? '')
  const { data } = useQuery(policiesQuery)
  const isWord = name === '' || /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(name)
  const isTaken = data?.items.some(({ id }) => id === `${desk}.${name}`) === true
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <PolicyEditor
        desk={desk}
        name={isWord && !isTaken ? name : ''}
        written={{ ...empty, ...beginning?.written }}
        above={
          <SimpleGrid cols={{ base: 1, sm: 2 }} maw={720}>
            <DeskSelect value={desk} onChange={setChosen} />
            <TextInput
              label={t('new.name')}
              description={t('new.nameHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              maxLength={64}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={isTaken ? t('new.taken') : isWord ? undefined : t('new.notAName')}
            />
          </SimpleGrid>
        }
      />
    </Page>
  )
}
