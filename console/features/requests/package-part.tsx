import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, problemOf } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { SecretOnce } from '../../components/secret.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { At } from '../../components/time.tsx'
import { useMay } from '../../session/session.ts'
import { isMoving, type Request, useDone } from './queries.ts'

type Package = Awaited<ReturnType<typeof client.packages.get>>

/** What a person gets who asked what is held about them: when it is there, and both parts of it. */
export function PackagePart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const { data, error } = useQuery({
    queryKey: ['requests', 'package', request.id, request.version],
    queryFn: ({ signal }) => client.packages.get({ request: request.id }, { signal }),
    enabled: request.kind === 'access' && request.approvedBy !== undefined,
    placeholderData: (before) => before,
    refetchInterval: isMoving(request.state) ? 2_000 : false,
  })
  if (request.kind !== 'access') return undefined
  // Before it was approved there is none.
  if (data === undefined && (error === null || problemOf(error).code === 'no-such-access')) return undefined
  return (
    <Section title={t('package.title')} lead={t('package.lead')}>
      {data === undefined ? <ProblemNote error={error} /> : <PackageCard request={request} of={data} />}
    </Section>
  )
}

interface PackageProps {
  readonly request: Request
  readonly of: Package
}

function PackageCard({ request, of }: PackageProps) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const may = useMay()
  const { state, until, made, bytes, downloads, missing } = of
  const isThere = state === 'ready' || (state === 'incomplete' && made !== undefined)
  return (
    <Paper withBorder p="md" data-package={state}>
      <Stack gap="md">
        <Text fw={600}>{t(`package.state.${state}`)}</Text>
        <Facts
          of={[
            [t('package.made'), made === undefined ? undefined : <At key="m" at={made} />],
            [t('package.size'), bytes === undefined ? undefined : format.bytes(bytes)],
            [t('package.until'), state === 'gone' ? undefined : <At key="u" at={until} />],
            [t('package.downloads'), t('package.times', { count: downloads })],
          ]}
        />
        {missing.length === 0 ? undefined : (
          <Alert color="orange">
            {t('package.missing', { desks: format.list(missing.map(({ desk }) => desk)) })}
          </Alert>
        )}
        {isThere && may('preview') ? <PackageActs request={request} of={of} /> : undefined}
      </Stack>
    </Paper>
  )
}

function PackageActs({ request, of }: PackageProps) {
  const { t } = useTranslation('requests')
  const done = useDone()
  const [passphrase, setPassphrase] = useState<string>()
  const loading = useMutation({
    mutationFn: () => client.packages.file({ request: request.id }),
    onSuccess: (file) => {
      saveFile(file, `${request.id}.age`)
      done(t('said.package'))
    },
  })
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button loading={loading.isPending} onClick={() => loading.mutate()}>
          {t('package.download')}
        </Button>
        {of.passphrase === 'to be shown' && passphrase === undefined ? (
          <ConfirmButton
            label={t('package.passphrase')}
            title={t('package.passphraseTitle')}
            variant="default"
            act={async () =>
              setPassphrase((await client.packages.passphrase({ request: request.id })).passphrase)
            }
          >
            {t('package.passphraseText')}
          </ConfirmButton>
        ) : undefined}
      </Group>
      {loading.error === null ? undefined : <ProblemNote error={loading.error} />}
      {passphrase === undefined ? undefined : (
        <SecretOnce label={t('package.passphraseLabel')} value={passphrase} />
      )}
      {of.passphrase === 'shown' && passphrase === undefined ? (
        <Text size="sm" c="dimmed">
          {t('package.passphraseShown')}
        </Text>
      ) : undefined}
    </Stack>
  )
}
