import { Button, Code, Drawer, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { PageLink } from '../../components/link.tsx'
import { type Column, LongTable } from '../../components/long-table.tsx'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import { At, Count } from '../../components/time.tsx'
import type en from '../../texts/en/ledger.ts'

type Entry = Awaited<ReturnType<typeof client.ledger.entries>>['items'][number]
type LedgerFacts = Readonly<Record<string, unknown>>

const factsOf = (entry: Entry): LedgerFacts => (entry['facts'] ?? {}) as LedgerFacts

/** What stands in the ledger, the earliest first, as it was written. */
export function Entries() {
  const { t } = useTranslation(['ledger', 'common'])
  const [run, setRun] = useState('')
  const [from, setFrom] = useState<string | number>('')
  const [opened, setOpened] = useState<Entry>()
  const [wish] = useDebouncedValue({ run: run.trim(), after: Math.max(0, Number(from) - 1) || 0 }, 400)
  const isRun = wish.run === '' || /^r-[\w-]{1,60}$/.test(wish.run)
  const query = useInfiniteQuery({
    queryKey: ['ledger', 'entries', wish],
    queryFn: ({ pageParam, signal }) =>
      client.ledger.entries({ after: pageParam, ...(wish.run === '' ? {} : { run: wish.run }) }, { signal }),
    initialPageParam: wish.after,
    getNextPageParam: ({ next }) => next,
    enabled: isRun,
  })
  const columns = useColumns(setOpened)
  return (
    <Section title={t('entries')} lead={t('entriesLead')}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('ofRun')}
          placeholder="r-…"
          value={run}
          onChange={(event) => setRun(event.currentTarget.value)}
          error={isRun ? undefined : t('runForm')}
          autoComplete="off"
          w="16rem"
        />
        <NumberInput
          label={t('from')}
          value={from}
          onChange={setFrom}
          min={1}
          allowDecimal={false}
          w="10rem"
        />
      </Group>
      {isRun ? (
        <LongTable
          label={t('entries')}
          query={query}
          columns={columns}
          rowKey={({ sequence }) => sequence}
          empty={<Empty title={t(wish.run === '' ? 'none' : 'noneSuch')} text={t('noneText')} />}
        />
      ) : undefined}
      <Drawer
        closeButtonProps={{ 'aria-label': t('common:close') }}
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        position="right"
        size="lg"
        title={opened === undefined ? '' : t('entry', { sequence: opened.sequence })}
      >
        {opened === undefined ? undefined : <EntryDetails entry={opened} />}
      </Drawer>
    </Section>
  )
}

function useColumns(open: (entry: Entry) => void): readonly Column<Entry>[] {
  const { t } = useTranslation('ledger')
  const kind = useKindWord()
  return [
    {
      name: t('sequence'),
      width: '4.5rem',
      cell: ({ sequence }) => <Count of={sequence} />,
      isNumber: true,
    },
    { name: t('kind'), width: 'minmax(9rem, 1.2fr)', cell: (entry) => kind(entry.kind) },
    {
      name: t('about'),
      width: 'minmax(9rem, 1.4fr)',
      cell: (entry) => <About of={factsOf(entry)} />,
      isWide: true,
    },
    {
      name: t('time'),
      width: 'minmax(8rem, 1fr)',
      cell: ({ time }) => <At at={time} />,
      isWide: true,
    },
    {
      name: t('details'),
      width: '7.5rem',
      cell: (entry) => (
        <Button
          size="xs"
          variant="default"
          onClick={() => open(entry)}
          aria-label={t('detailsOf', { sequence: entry.sequence })}
        >
          {t('details')}
        </Button>
      ),
    },
  ]
}

function useKindWord(): (kind: string) => string {
  const { t, i18n } = useTranslation('ledger')
  return (kind) => {
    const key = kind.replaceAll('.', '-')
    return i18n.exists(`ledger:kinds.${key}`) ? t(`kinds.${key as keyof typeof en.kinds}`) : kind
  }
}

function About({ of }: { readonly of: LedgerFacts }) {
  const [run, plan] = [of['runId'], of['planId']]
  if (typeof run === 'string')
    return (
      <PageLink to="/runs/$run" params={{ run }} size="sm" className="code">
        {run}
      </PageLink>
    )
  if (typeof plan === 'string')
    return (
      <PageLink to="/plans/$plan" params={{ plan }} size="sm" className="code">
        {plan}
      </PageLink>
    )
  return '–'
}

function EntryDetails({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation('ledger')
  const kind = useKindWord()
  const word = (name: string) =>
    i18n.exists(`ledger:facts.${name}`) ? t(`facts.${name as keyof typeof en.facts}`) : name
  const rest = Object.entries(factsOf(entry))
  const plain = rest.filter(([, value]) => typeof value !== 'object')
  const nested = rest.filter(([, value]) => typeof value === 'object')
  return (
    <Stack>
      <Text fw={600}>{kind(entry.kind)}</Text>
      <Facts
        of={[
          [t('time'), <At key="time" at={entry.time} />],
          ...plain.map(([name, value]) => [word(name), <Value key={name} of={value} />] as const),
        ]}
      />
      {nested.map(([name, value]) => (
        <Stack key={name} gap={4}>
          <Text size="sm" c="dimmed">
            {word(name)}
          </Text>
          <Code block>{JSON.stringify(value, null, 2)}</Code>
        </Stack>
      ))}
      <Facts
        of={(['previous', 'hash', 'signature', 'keyId'] as const).map((name) => [
          t(`sealed.${name}`),
          <Value key={name} of={entry[name]} />,
        ])}
      />
    </Stack>
  )
}

function Value({ of }: { readonly of: unknown }) {
  return <span className="code">{String(of)}</span>
}
