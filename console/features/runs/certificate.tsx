import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { ProblemNote } from '../../components/states.tsx'
import { At } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import type en from '../../texts/en/runs.ts'
import type { Run } from '../../components/live-run.ts'

/** The part of a certificate that is shown here; all of it stands in the PDF and in the JSON. */
interface CertificateFacts {
  readonly number: string
  readonly status: string
  readonly issued: string
  readonly digest: string
  readonly reasons: readonly string[]
  readonly effect: string
  readonly sealDestroyed: boolean
  readonly selection: { readonly kind: string }
  readonly ownerTasks: readonly string[]
  readonly run: { readonly approvers: readonly string[] }
  readonly ledger: { readonly head: string }
}

const provable: readonly Run['state'][] = ['applied', 'findings', 'verified', 'restored']

/** The proof of a run: asked for by a click, because each issue is put down in the ledger. */
export function CertificateSection({ run: { id, state } }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const may = useMay()
  const seeing = useMutation({
    mutationFn: async () => (await client.runs.certificate({ run: id })) as unknown as CertificateFacts,
  })
  const pdf = useMutation({
    mutationFn: async () => saveFile(await client.runs.certificatePdf({ run: id }), `certificate-${id}.pdf`),
  })
  const markers = useMutation({
    mutationFn: async () => saveFile(await client.runs.markers({ run: id }), `markers-${id}.jsonl`),
  })
  if (!provable.includes(state)) return undefined
  const error = seeing.error ?? pdf.error ?? markers.error
  return (
    <Section
      title={t('certificate')}
      lead={t('certificateLead')}
      actions={
        <>
          <Button variant="default" loading={seeing.isPending} onClick={() => seeing.mutate()}>
            {t('certificateShow')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={pdf.isPending}
            onClick={() => pdf.mutate()}
          >
            {t('certificatePdf')}
          </Button>
          {may('audit') ? (
            <Button variant="default" loading={markers.isPending} onClick={() => markers.mutate()}>
              {t('markers')}
            </Button>
          ) : undefined}
        </>
      }
    >
      {error === null ? undefined : <ProblemNote error={error} />}
      {seeing.data === undefined ? undefined : <Certificate of={seeing.data} />}
      {may('audit') ? (
        <Text size="sm" c="dimmed" maw="75ch">
          {t('markersMeaning')}
        </Text>
      ) : undefined}
    </Section>
  )
}

function Certificate({ of }: { readonly of: CertificateFacts }) {
  const { t, i18n } = useTranslation('runs')
  // Of a later version's words, the server's own.
  const word = (key: string, usual: string): string =>
    i18n.exists(`runs:${key}`) ? t(key as `status.${keyof typeof en.status}`) : usual
  return (
    <Stack gap="sm" role="status">
      <Alert
        color={of.status === 'complete' ? 'pine' : 'orange'}
        title={word(`status.${of.status}`, of.status)}
      >
        {of.reasons.length === 0 ? (
          <Text size="sm">{t('certificateWhole')}</Text>
        ) : (
          <List size="sm">
            {of.reasons.map((reason) => (
              <List.Item key={reason}>{word(`against.${reason}`, reason)}</List.Item>
            ))}
          </List>
        )}
      </Alert>
      <Facts
        of={[
          [
            t('certificateNumber'),
            <span key="number" className="code">
              {of.number}
            </span>,
          ],
          [t('issued'), <At key="issued" at={of.issued} />],
          [t('effectName'), word(`effect.${of.effect}`, of.effect)],
          [t('approvers'), of.run.approvers.join(', ')],
          // A plan about tickets holds nobody's identifiers.
          [
            t('seal'),
            of.selection.kind === 'subject' ? t(of.sealDestroyed ? 'sealGone' : 'sealKept') : undefined,
          ],
          [
            t('digest'),
            <span key="digest" className="code">
              {of.digest}
            </span>,
          ],
          [
            t('ledgerHead'),
            <span key="head" className="code">
              {of.ledger.head}
            </span>,
          ],
        ]}
      />
      {of.ownerTasks.length === 0 ? undefined : (
        <>
          <Text size="sm">{t('ownerTasks')}</Text>
          <List size="sm">
            {of.ownerTasks.map((task) => (
              <List.Item key={task}>{word(`owner.${task}`, task)}</List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}
