import { Checkbox, Radio, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileTreatment, TextTreatment } from '../../../src/shared/texts.ts'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { hintsOf } from '../../components/find-person.ts'
import type { SubjectValues } from '../../components/handed-subject.ts'
import { FilesChoice, TextsChoice } from '../../components/texts-choice.tsx'
import { useMay } from '../../session/session.ts'

interface PlanNowProps {
  readonly desk: string
  readonly subject: SubjectValues
}

/** Asks for a plan for one desk without a request: no clock, no letters, but the same approval by somebody else. */
export function PlanNow({ desk, subject }: PlanNowProps) {
  const { t } = useTranslation(['people', 'words'])
  const may = useMay()
  const navigate = useNavigate()
  const [disposition, setDisposition] = useState<'redact' | 'purge'>(may('redact') ? 'redact' : 'purge')
  const [organization, setOrganization] = useState(false)
  const [texts, setTexts] = useState<TextTreatment>('remove')
  const [files, setFiles] = useState<FileTreatment>('report')
  const isPurge = disposition === 'purge'
  const act = async () => {
    const selection = { kind: 'subject' as const, hints: hintsOf(subject, desk), organization }
    const treated = isPurge ? { files } : { files, texts }
    const { plan } = await client.plans.ask({ desk, disposition, selection, ...treated }, oneTime())
    void navigate({ to: '/plans/$plan', params: { plan } })
  }
  return (
    <ConfirmButton
      label={t('people:planNow')}
      title={t('people:planTitle', { desk })}
      variant="default"
      {...(isPurge ? { typed: t('people:purgeWord') } : {})}
      act={act}
    >
      <Stack gap="md">
        <Text>{t('people:planText')}</Text>
        <Radio.Group
          label={t('people:disposition')}
          value={disposition}
          onChange={(word) => setDisposition(word === 'purge' ? 'purge' : 'redact')}
        >
          <Stack gap="xs" mt="xs">
            {(['redact', 'purge'] as const)
              .filter((word) => may(word))
              .map((word) => (
                <Radio
                  key={word}
                  value={word}
                  label={t(`words:disposition.${word}`)}
                  description={t(`words:dispositionMeaning.${word}`)}
                />
              ))}
          </Stack>
        </Radio.Group>
        {isPurge ? undefined : <TextsChoice value={texts} onChange={setTexts} />}
        <FilesChoice value={files} onChange={setFiles} />
        <Checkbox
          label={t('people:organization')}
          description={t('people:organizationText')}
          checked={organization}
          onChange={(event) => setOrganization(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmButton>
  )
}
