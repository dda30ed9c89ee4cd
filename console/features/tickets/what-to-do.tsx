import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../session/session.ts'
import type { FormPart } from './tickets-form.tsx'

const extents = ['whole', 'attachments', 'some'] as const
const dispositions = ['redact', 'purge'] as const

/** How much of the tickets, and what happens to it. */
export function WhatToDo({ draft, change }: FormPart) {
  const { t } = useTranslation(['tickets', 'words'])
  const may = useMay()
  const open = extents.filter(
    (extent) => extent === 'whole' || (may('redact') && (extent !== 'some' || may('preview'))),
  )
  return (
    <Stack>
      <Radio.Group
        label={t('tickets:extent')}
        value={draft.extent}
        onChange={(value) => change({ extent: extents.find((one) => one === value) ?? 'whole' })}
      >
        <Stack gap="xs" mt="xs">
          {open.map((extent) => (
            <Radio
              key={extent}
              value={extent}
              label={t(`tickets:extents.${extent}`)}
              description={t(`tickets:extentMeaning.${extent}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.extent === 'whole' ? (
        <Radio.Group
          label={t('tickets:disposition')}
          value={draft.disposition}
          onChange={(value) => change({ disposition: value === 'purge' ? 'purge' : 'redact' })}
        >
          <Stack gap="xs" mt="xs">
            {dispositions
              .filter((disposition) => may(disposition))
              .map((disposition) => (
                <Radio
                  key={disposition}
                  value={disposition}
                  label={t(`words:disposition.${disposition}`)}
                  description={t(`words:dispositionMeaning.${disposition}`)}
                />
              ))}
          </Stack>
        </Radio.Group>
      ) : undefined}
    </Stack>
  )
}
