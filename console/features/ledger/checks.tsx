import {
  Alert,
  Button,
  FileInput,
  Group,
  List,
  Progress,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { ProblemNote } from '../../components/states.tsx'
import type en from '../../texts/en/ledger.ts'
import { CannotCheck, checkLedger, type Verdict } from './check.ts'

/** Two checks of the whole chain: one by the server, and one in this browser, which need not believe the server. */
export function Checks() {
  const { t } = useTranslation('ledger')
  const [head, setHead] = useState('')
  const expected = head.trim()
  const isHead = expected === '' || /^sha256:[0-9a-f]{64}$/.test(expected)
  return (
    <Section title={t('check')} lead={t('checkLead')}>
      <Stack maw="60rem">
        <TextInput
          label={t('head')}
          description={t('headHelp')}
          placeholder="sha256:…"
          value={head}
          onChange={(event) => setHead(event.currentTarget.value)}
          error={isHead ? undefined : t('headForm')}
          classNames={{ input: 'code' }}
          autoComplete="off"
          spellCheck={false}
        />
        <InBrowser head={expected} isReady={isHead} />
        <OnServer head={expected} isReady={isHead} />
      </Stack>
    </Section>
  )
}

interface CheckProps {
  readonly head: string
  readonly isReady: boolean
}

interface Ended {
  readonly verdict: Verdict
  readonly head: string
  readonly isOwnFile: boolean
  readonly isOwnKey: boolean
}

function InBrowser({ head, isReady }: CheckProps) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const [file, setFile] = useState<File | null>(null)
  const [key, setKey] = useState('')
  const [progress, setProgress] = useState<{ readonly entries: number; readonly share: number }>()
  const checking = useMutation({
    mutationFn: async (): Promise<Ended> => {
      setProgress(undefined)
      const isOwnKey = key.trim() !== ''
      const verdict = await checkLedger({
        file: file ?? (await client.ledger.export()),
        key: isOwnKey ? key : (await client.ledger.publicKey()).pem,
        ...(head === '' ? {} : { head }),
        onProgress: setProgress,
      })
      return { verdict, head, isOwnFile: file !== null, isOwnKey }
    },
  })
  return (
    <Stack gap="sm">
      <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
        <FileInput
          label={t('file')}
          description={t('fileHelp')}
          placeholder={t('fileNone')}
          value={file}
          onChange={setFile}
          clearable
          miw="16rem"
        />
        <Textarea
          label={t('ownKey')}
          description={t('ownKeyHelp')}
          placeholder="-----BEGIN PUBLIC KEY-----"
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          autosize
          minRows={1}
          maxRows={4}
          miw="16rem"
          classNames={{ input: 'code' }}
          autoComplete="off"
          spellCheck={false}
        />
      </Group>
      <Group>
        <Button
          leftSection={<IconShieldCheck size={16} />}
          disabled={!isReady}
          loading={checking.isPending}
          onClick={() => checking.mutate()}
        >
          {t('checkHere')}
        </Button>
      </Group>
      {checking.isPending ? (
        <Stack gap={4} role="status">
          <Text size="sm">
            {progress === undefined
              ? t('fetching')
              : t('checked', { count: progress.entries, entries: format.count(progress.entries) })}
          </Text>
          <Progress value={(progress?.share ?? 0) * 100} aria-label={t('checkProgress')} />
        </Stack>
      ) : undefined}
      {checking.error === null ? undefined : <CheckFailed error={checking.error} />}
      {checking.data === undefined || checking.isPending ? undefined : <VerdictHere of={checking.data} />}
    </Stack>
  )
}

function CheckFailed({ error }: { readonly error: Error }) {
  const { t } = useTranslation('ledger')
  if (!(error instanceof CannotCheck)) return <ProblemNote error={error} />
  return (
    <Alert color="orange" role="alert" title={t('cannot')}>
      {t(`cannotWhy.${error.message as keyof typeof en.cannotWhy}`)}
    </Alert>
  )
}

function VerdictHere({ of: { verdict, head, isOwnFile, isOwnKey } }: { readonly of: Ended }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  if (!verdict.isIntact)
    return (
      <Alert color="red" role="alert" title={t('broken')} data-verdict="broken">
        <Text size="sm">{t('brokenAt', { line: format.count(verdict.line) })}</Text>
        <Text size="sm">{t(`fault.${verdict.fault}`)}</Text>
        <Text size="sm" mt={4}>
          {t('brokenDo')}
        </Text>
      </Alert>
    )
  // That nothing is wrong with nothing is no proof of anything.
  if (verdict.entries === 0)
    return (
      <Alert color="orange" role="status" title={t('empty')} data-verdict="empty">
        {t(isOwnFile ? 'emptyFile' : 'emptyServer')}
      </Alert>
    )
  return (
    <Alert color="pine" role="status" title={t('intact')} data-verdict="intact">
      <List size="sm">
        <List.Item>
          {t('didForm', { count: verdict.entries, entries: format.count(verdict.entries) })}
        </List.Item>
        <List.Item>{t('didHash')}</List.Item>
        <List.Item>{t('didChain')}</List.Item>
        <List.Item>
          {t(isOwnKey ? 'didSignatureOwn' : 'didSignature')} <span className="code">{verdict.keyId}</span>
        </List.Item>
        <List.Item>{t(head === '' ? 'didNoHead' : 'didHead')}</List.Item>
        {isOwnFile ? <List.Item>{t('didOwnFile')}</List.Item> : undefined}
      </List>
      {verdict.head === undefined ? undefined : <KeepHead head={verdict.head} />}
    </Alert>
  )
}

function KeepHead({ head }: { readonly head: string }) {
  const { t } = useTranslation('ledger')
  return (
    <Text size="sm" mt="xs" component="div">
      {t('keepHead')}
      <div className="code" data-head>
        {head}
      </div>
    </Text>
  )
}

function OnServer({ head, isReady }: CheckProps) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const checking = useMutation({
    mutationFn: () => client.ledger.verify(head === '' ? {} : { head }),
  })
  const { data } = checking
  return (
    <Stack gap="sm">
      <Group>
        <Button
          variant="default"
          disabled={!isReady}
          loading={checking.isPending}
          onClick={() => checking.mutate()}
        >
          {t('checkThere')}
        </Button>
      </Group>
      {checking.error === null ? undefined : <ProblemNote error={checking.error} />}
      {data === undefined ? undefined : data.intact ? (
        <Alert color="pine" role="status" title={t('intactThere')}>
          <Text size="sm">
            {t('serverSaid', { count: data.entries, entries: format.count(data.entries) })}
          </Text>
          {data.head === undefined ? undefined : <KeepHead head={data.head.hash} />}
        </Alert>
      ) : (
        <Alert color="red" role="alert" title={t('broken')}>
          <Text size="sm" lang="en">
            {data.problem}
          </Text>
          <Text size="sm" mt={4}>
            {t('brokenDo')}
          </Text>
        </Alert>
      )}
    </Stack>
  )
}
