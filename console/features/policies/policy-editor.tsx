import { Alert, Box, Button, Grid, Group, List, Paper, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { fieldsQuery } from '../../components/filter/fields.ts'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { ProblemNote } from '../../components/states.tsx'
import { useFindingWords, useMistakeWords } from './findings.tsx'
import type { FormPart } from './form.ts'
import { CarePart, ThenPart, WhatPart, WhenPart, WhyPart } from './form-parts.tsx'
import { policyKey } from './queries.ts'
import { usePolicyWords } from './words.ts'
import { cleaned, type Written } from './written.ts'
import { YamlText } from './yaml-text.tsx'

interface PolicyEditorProps {
  readonly desk: string
  readonly name: string
  readonly written: Written
  /** What the version before says. */
  readonly before?: Written
  /** Fields above the form, for a new one. */
  readonly above?: ReactNode
}

/** Writes a policy word by word, says at once what is wrong with it, and keeps it as a draft. */
export function PolicyEditor({ desk, name, written, before, above }: PolicyEditorProps) {
  const { t } = useTranslation(['policies', 'common'])
  const [policy, setPolicy] = useState<Written>(written)
  const [hasTried, setTried] = useState(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const isOfDesk = policy.data !== 'activity'
  const known = useQuery({ ...fieldsQuery(desk), enabled: isOfDesk && desk !== '' })
  const content = cleaned(policy)
  const check = useCheck(desk, name, content)
  const saving = useMutation({
    mutationFn: () => client.policies.put({ desk, name, policy: content }, oneTime()),
    onSuccess: async ({ id, version }) => {
      await queries.invalidateQueries({ queryKey: policyKey })
      say(t('form.saved', { version }))
      await navigate({ to: '/policies/$policy', params: { policy: id } })
    },
  })
  const mistakes = check.data?.mistakes ?? []
  const inWords = useMistakeWords()
  const part: FormPart = {
    policy,
    change: (words) => setPolicy((now) => withoutUndefined({ ...now, ...words })),
    wrong: (word) =>
      wrongWith(mistakes, content, { word, inWords, missing: hasTried ? t('form.missing') : undefined }),
    known: isOfDesk ? known.data : undefined,
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (mistakes.length === 0 && desk !== '' && name !== '') saving.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="xl">
            {above}
            {isOfDesk && known.error !== null ? (
              <Alert color="orange" title={t('form.deskAway')}>
                {t('form.deskAwayText')}
              </Alert>
            ) : undefined}
            <Section title={t('form.parts.what')}>
              <WhatPart {...part} />
            </Section>
            <Section title={t('form.parts.outcome')}>
              <ThenPart {...part} />
            </Section>
            <Section title={t('form.parts.when')}>
              <WhenPart {...part} next={check.data?.next ?? []} />
            </Section>
            <Section title={t('form.parts.care')}>
              <CarePart {...part} />
            </Section>
            <Section title={t('form.parts.why')}>
              <WhyPart {...part} />
            </Section>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack pos="sticky" top={76} gap="md">
            <InWords name={name} policy={content} check={check.data} isComplete={mistakes.length === 0} />
            {hasTried && mistakes.length > 0 ? <Missing mistakes={mistakes} content={content} /> : undefined}
            <Problem error={desk === '' ? null : check.error} />
            <Problem error={saving.error} />
            <Group>
              <Button type="submit" loading={saving.isPending || (hasTried && check.isFetching)}>
                {t('form.save')}
              </Button>
            </Group>
            <Text size="xs" c="dimmed">
              {t('form.saveHint')}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
      <InFile name={name} content={content} before={before} />
    </form>
  )
}

interface InFileProps {
  readonly name: string
  readonly content: Record<string, unknown>
  readonly before: Written | undefined
}

function InFile({ name, content, before }: InFileProps) {
  const { t } = useTranslation('policies')
  return (
    <Box mt="xl">
      <Section title={t('yaml.title')} lead={t(before === undefined ? 'yaml.lead' : 'yaml.changes')}>
        <YamlText
          name={name === '' ? 'name' : name}
          policy={content}
          before={before === undefined ? undefined : cleaned(before)}
        />
      </Section>
    </Box>
  )
}

/** What stays missing is said once somebody has tried to keep the policy; other mistakes at once. */
function wrongWith(
  mistakes: Check['mistakes'],
  content: Record<string, unknown>,
  { word, inWords, missing }: WrongWords,
): string | undefined {
  const found = mistakes.find(({ at }) => at === word || at.startsWith(`${word}.`))
  if (found === undefined) return undefined
  return valueAt(content, found.at) === undefined ? missing : inWords(found)
}

interface WrongWords {
  readonly word: string
  readonly inWords: ReturnType<typeof useMistakeWords>
  readonly missing: string | undefined
}

function Problem({ error }: { readonly error: unknown }) {
  return error === null ? undefined : <ProblemNote error={error} />
}

type Check = Awaited<ReturnType<typeof client.policies.check>>

/** Asked when somebody has paused for a moment. */
function useCheck(desk: string, name: string, content: Record<string, unknown>) {
  const [asked] = useDebouncedValue(JSON.stringify(content), 400)
  return useQuery({
    queryKey: [...policyKey, 'check', desk, name, asked],
    queryFn: ({ signal }) =>
      client.policies.check(
        { desk, name: name === '' ? 'new' : name, policy: JSON.parse(asked) as Record<string, unknown> },
        { signal },
      ),
    enabled: desk !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

interface InWordsProps {
  readonly name: string
  readonly policy: Written
  readonly check: Check | undefined
  readonly isComplete: boolean
}

function InWords({ name, policy, check, isComplete }: InWordsProps) {
  const { t } = useTranslation('policies')
  const { sentence } = usePolicyWords()
  const words = useFindingWords()
  const findings = (check?.findings ?? []).map((finding) =>
    finding.policy === (name === '' ? 'new' : name) ? { ...finding, policy: undefined } : finding,
  )
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Text fw={600}>{t('form.inWords')}</Text>
        <Text size="sm">{sentence(policy)}</Text>
        {([errors, warnings] as const).map((found, i) =>
          found.length === 0 ? undefined : (
            <Alert
              key={i}
              color={i === 0 ? 'red' : 'orange'}
              title={t(i === 0 ? 'form.errors' : 'form.warnings')}
              role="status"
            >
              <List size="sm">
                {found.map((finding) => (
                  <List.Item key={`${finding.code} ${finding.policy ?? ''} ${finding.word ?? ''}`}>
                    {words(finding)}
                  </List.Item>
                ))}
              </List>
            </Alert>
          ),
        )}
        {check !== undefined && isComplete && findings.length === 0 ? (
          <Text size="sm" c="pine">
            {t('form.sound')}
          </Text>
        ) : undefined}
      </Stack>
    </Paper>
  )
}

interface MissingProps {
  readonly mistakes: Check['mistakes']
  readonly content: Record<string, unknown>
}

function Missing({ mistakes, content }: MissingProps) {
  const { t, i18n } = useTranslation('policies')
  const inWords = useMistakeWords()
  const nameOf = (at: string) => {
    const known = [at, at.split('.')[0] ?? ''].find((word) => i18n.exists(`policies:word.${word}`))
    return known === undefined ? at : t(`word.${known as 'title'}`)
  }
  return (
    <Alert color="red" title={t('form.notYet')} role="alert">
      <List size="sm">
        {mistakes.map((mistake) => (
          <List.Item key={`${mistake.at} ${mistake.message}`}>
            {nameOf(mistake.at)}:{' '}
            {valueAt(content, mistake.at) === undefined ? t('form.missing') : inWords(mistake)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function withoutUndefined(words: { readonly [K in keyof Written]?: Written[K] | undefined }): Written {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as Written
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined,
      value,
    )
}
