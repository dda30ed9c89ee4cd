import { Alert, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type InformedWay, informedWays } from '../../../src/shared/grounds.ts'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { say } from '../../components/say.ts'
import { holdKey, type ShownHold } from './queries.ts'

interface HoldProps {
  readonly hold: ShownHold
}

/** Ends a hold; of a restriction it is asked how the person was informed (Art. 18(3) GDPR). */
export function EndHold({ hold }: HoldProps) {
  const { t } = useTranslation('holds')
  const queries = useQueryClient()
  const isRestriction = hold.kind === 'restriction'
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const isTold = hold.announced !== undefined && hold.announced.on <= today
  const [informed, setInformed] = useState<InformedWay | 'letter' | ''>(isTold ? 'letter' : '')
  return (
    <ConfirmButton
      isDangerous
      isReady={!isRestriction || informed !== ''}
      label={t(`end.${hold.kind}`)}
      title={t(`end.title.${hold.kind}`)}
      act={async () => {
        const way = informed === '' || informed === 'letter' ? {} : { informed }
        await client.holds.end({ hold: hold.id, ...(isRestriction ? way : {}) }, oneTime())
        await queries.invalidateQueries({ queryKey: holdKey })
      }}
      onDone={() => say(t('end.done'))}
    >
      <Stack gap="sm">
        <Text>{t('end.text')}</Text>
        {isRestriction ? (
          <Radio.Group
            label={t('informed.ask')}
            description={t('informed.law')}
            value={informed}
            onChange={(next) => setInformed(next)}
          >
            <Stack gap="xs" mt="xs">
              {hold.announced === undefined ? undefined : (
                <Radio value="letter" label={t('informed.letter')} disabled={!isTold} />
              )}
              {informedWays.map((way) => (
                <Radio key={way} value={way} label={t(`informed.${way}`)} />
              ))}
            </Stack>
          </Radio.Group>
        ) : undefined}
        {isRestriction && informed === '' ? (
          <Alert color="orange" variant="light">
            {t('informed.first')}
          </Alert>
        ) : undefined}
      </Stack>
    </ConfirmButton>
  )
}

/** Writes to the person of a restriction that it will be lifted. */
export function Announce({ hold }: HoldProps) {
  const { t, i18n } = useTranslation(['holds', 'shell'])
  const queries = useQueryClient()
  const [language, setLanguage] = useState<'de' | 'en'>(i18n.language === 'de' ? 'de' : 'en')
  const [on, setOn] = useState(() => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10))
  const [reason, setReason] = useState('')
  return (
    <ConfirmButton
      variant="default"
      isReady={reason.trim() !== '' && on !== ''}
      label={t('announce.button')}
      title={t('announce.title')}
      act={async () => {
        await client.holds.announce({ hold: hold.id, language, on, reason: reason.trim() }, oneTime())
        await queries.invalidateQueries({ queryKey: holdKey })
      }}
      onDone={() => {
        setReason('')
        say(t('announce.done'))
      }}
    >
      <Stack gap="sm">
        <Text>{t('announce.text')}</Text>
        <Select
          label={t('announce.language')}
          allowDeselect={false}
          data={(['de', 'en'] as const).map((one) => ({ value: one, label: t(`shell:languages.${one}`) }))}
          value={language}
          onChange={(next) => setLanguage(next ?? 'en')}
        />
        <TextInput
          type="date"
          label={t('announce.on')}
          required
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('announce.reason')}
          description={t('announce.reasonHint')}
          required
          maxLength={500}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmButton>
  )
}
