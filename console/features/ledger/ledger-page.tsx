import { Button, Code, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { Page, Section } from '../../components/page.tsx'
import { saveFile } from '../../components/saved-file.ts'
import { Loaded, ProblemNote } from '../../components/states.tsx'
import { Checks } from './checks.tsx'
import { Entries } from './entries.tsx'

/** The ledger: what stands in it, and whether all of it is as it was written. */
export function LedgerPage() {
  const { t } = useTranslation('ledger')
  const saving = useMutation({
    mutationFn: async () => saveFile(await client.ledger.export(), 'ledger.jsonl'),
  })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          {t('export')}
        </Button>
      }
    >
      {saving.error === null ? undefined : <ProblemNote error={saving.error} />}
      <Checks />
      <Entries />
      <PublicKey />
    </Page>
  )
}

function PublicKey() {
  const { t } = useTranslation('ledger')
  const query = useQuery({
    queryKey: ['ledger', 'key'],
    queryFn: ({ signal }) => client.ledger.publicKey(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Section title={t('key')} lead={t('keyLead')}>
      <Loaded query={query} lines={2}>
        {({ keyId, pem }) => (
          <Stack gap="sm" align="flex-start">
            <Facts
              of={[
                [
                  t('keyId'),
                  <Text key="id" span className="code">
                    {keyId}
                  </Text>,
                ],
              ]}
            />
            <Code block maw="100%">
              {pem}
            </Code>
            <Button
              variant="default"
              size="xs"
              onClick={() => saveFile(new Blob([pem], { type: 'application/x-pem-file' }), 'signing.pub')}
            >
              {t('keySave')}
            </Button>
          </Stack>
        )}
      </Loaded>
    </Section>
  )
}
