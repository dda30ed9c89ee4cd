import { NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextsChoice } from '../../components/texts-choice.tsx'
import type { FormPart } from './tickets-form.tsx'
import { reasons } from './wish.ts'

/** What goes along with the work: a status, a note, a period in which it can be undone, or the reason. */
export function Afterwards({ draft, change }: FormPart) {
  const { t } = useTranslation('tickets')
  const { extent, disposition } = draft
  return (
    <Stack>
      {extent === 'whole' && disposition === 'redact' ? (
        <>
          <TextsChoice value={draft.texts} onChange={(texts) => change({ texts })} />
          <TextInput
            label={t('transition')}
            description={t('transitionHelp')}
            value={draft.transition}
            onChange={(event) => change({ transition: event.currentTarget.value })}
            maxLength={100}
            autoComplete="off"
            maw="20rem"
          />
          <Textarea
            label={t('note')}
            description={t('noteHelp')}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
            maxLength={500}
            autosize
            minRows={2}
          />
        </>
      ) : undefined}
      {extent === 'attachments' ? (
        <Select
          label={t('reason')}
          description={t('reasonHelp')}
          data={reasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
          value={draft.reason ?? null}
          onChange={(value) => change({ reason: reasons.find((one) => one === value) })}
          clearable
          maw="28rem"
        />
      ) : undefined}
      <NumberInput
        label={t('undo')}
        description={t('undoHelp')}
        value={draft.undoDays ?? 0}
        onChange={(days) => change({ undoDays: Math.min(30, Math.max(0, Math.trunc(Number(days) || 0))) })}
        min={0}
        max={30}
        allowDecimal={false}
        clampBehavior="strict"
        suffix={` ${t('days')}`}
        styles={{ wrapper: { maxWidth: '10rem' } }}
      />
    </Stack>
  )
}
