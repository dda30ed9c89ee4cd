import { Alert, Button, Checkbox, Select, Stack, Table, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { Empty, ProblemNote } from '../../components/states.tsx'
import type { FormPart } from './tickets-form.tsx'
import { type missingIn, numbersIn, reasons } from './wish.ts'
import { WideTable } from '../../components/wide-table.tsx'

interface AttachmentsProps extends FormPart {
  readonly missing: ReturnType<typeof missingIn>
}

/** The files of one ticket, asked for by a click because their names may be personal, of which single ones are chosen. */
export function Attachments({ draft, change, missing }: AttachmentsProps) {
  const { t } = useTranslation('tickets')
  const [number, ...others] = numbersIn(draft.numbers)
  const looking = useMutation({
    mutationFn: async () =>
      (await client.tickets.attachments({ desk: draft.desk ?? '', number: number ?? '' })).items,
    gcTime: 0,
  })
  const isReady = draft.desk !== undefined && number !== undefined && others.length === 0
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" c="dimmed" maw="75ch">
        {t(isReady ? 'filesMeaning' : 'filesFirst')}
      </Text>
      <Button
        variant="default"
        leftSection={<IconPaperclip size={16} />}
        disabled={!isReady}
        loading={looking.isPending}
        onClick={() => looking.mutate()}
      >
        {t('filesShow')}
      </Button>
      {looking.error === null ? undefined : <ProblemNote error={looking.error} />}
      {looking.data === undefined ? undefined : <Files of={looking.data} {...{ draft, change }} />}
      {missing === 'attachments' ? <Alert color="red">{t('filesMissing')}</Alert> : undefined}
      <Select
        label={t('reason')}
        description={t('reasonHelp')}
        data={reasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
        value={draft.reason ?? null}
        onChange={(value) => change({ reason: reasons.find((one) => one === value) })}
        error={missing === 'reason' ? t('reasonMissing') : undefined}
        required
        withAsterisk={false}
        w="100%"
        maw="28rem"
      />
    </Stack>
  )
}

type File = Awaited<ReturnType<typeof client.tickets.attachments>>['items'][number]

function Files({ of, draft, change }: FormPart & { readonly of: readonly File[] }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  if (of.length === 0) return <Empty title={t('filesNone')} text={t('filesNoneText')} />
  const chosen = draft.attachments
  const toggle = (id: string) =>
    change({ attachments: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] })
  return (
    <WideTable
      label={t('files')}
      minWidth={480}
      heads={[t('file'), t('type'), t('size'), t('added')]}
      numbers={[2]}
    >
      {of.map(({ id, name, type, bytes, at }) => (
        <Table.Tr key={id}>
          <Table.Td>
            <Checkbox
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              label={name ?? t('nameless', { id })}
            />
          </Table.Td>
          <Table.Td>{type ?? '–'}</Table.Td>
          <Table.Td ta="end">{bytes === undefined ? '–' : format.bytes(bytes)}</Table.Td>
          <Table.Td>{at === undefined ? '–' : <DeskTime at={at} />}</Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  )
}

/** As the desk keeps it: a time without a zone is told as it stands there. */
function DeskTime({ at }: { readonly at: string }) {
  const format = useFormat()
  const time = new Date(/(?:Z|[+-]\d\d:?\d\d)$/.test(at) ? at : `${at.replace(' ', 'T')}Z`)
  if (Number.isNaN(time.getTime())) return at
  const words = new Intl.DateTimeFormat(format.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return <time dateTime={at}>{words.format(time)}</time>
}
