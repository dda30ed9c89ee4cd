import { Select, Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../components/format.ts'
import type { FormPart } from './tickets-form.tsx'
import { type missingIn, mostNumbers, numbersIn, strangeAmong } from './wish.ts'

interface WhichTicketsProps extends FormPart {
  readonly desks: readonly string[]
  readonly missing: ReturnType<typeof missingIn>
}

/** The desk, and the numbers as somebody pastes them. */
export function WhichTickets({ draft, change, desks, missing }: WhichTicketsProps) {
  const { t } = useTranslation(['tickets', 'words'])
  const format = useFormat()
  const numbers = numbersIn(draft.numbers)
  const strange = strangeAmong(numbers)
  const wrong =
    strange.length > 0
      ? t('tickets:strange', { numbers: format.list(strange.slice(0, 5)) })
      : numbers.length > mostNumbers
        ? t('tickets:tooMany', { most: format.count(mostNumbers) })
        : missing === 'numbers'
          ? t('tickets:numbersMissing')
          : missing === 'one'
            ? t('tickets:oneOnly')
            : undefined
  return (
    <Stack>
      <Select
        label={t('words:desk')}
        data={[...desks]}
        value={draft.desk ?? null}
        onChange={(desk) => change({ desk: desk ?? undefined, attachments: [] })}
        allowDeselect={false}
        required
        withAsterisk={false}
        maw="20rem"
        error={missing === 'desk' ? t('tickets:deskMissing') : undefined}
      />
      <Textarea
        label={t('tickets:numbers')}
        description={t('tickets:numbersHelp')}
        value={draft.numbers}
        onChange={(event) => change({ numbers: event.currentTarget.value, attachments: [] })}
        autosize
        minRows={2}
        maxRows={10}
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: 'code' }}
        error={wrong}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
      />
      {numbers.length === 0 || wrong !== undefined ? undefined : (
        <span role="status">{t('words:ticket', { count: numbers.length })}</span>
      )}
    </Stack>
  )
}
