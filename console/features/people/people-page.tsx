import { Alert, Button, Group, MultiSelect, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { findPerson, type FoundOnDesk } from '../../components/find-person.ts'
import { FoundPerson } from '../../components/found-person.tsx'
import { handSubject, type SubjectValues } from '../../components/handed-subject.ts'
import { Page, Section } from '../../components/page.tsx'
import { Empty, Loading, ProblemNote } from '../../components/states.tsx'
import { nobody, SubjectFields } from '../../components/subject-fields.tsx'
import { useMay } from '../../session/session.ts'
import { PlanNow } from './plan-now.tsx'
import { isNobody, withAccounts } from './subject.ts'

interface Search {
  readonly subject: SubjectValues
  readonly desks: readonly string[]
}

/** Looks for a person on all desks: accounts with the reason, what is theirs, and where they are named; then what to do. */
export function PeoplePage() {
  const { t } = useTranslation('people')
  const [subject, setSubject] = useState(nobody)
  const [wanted, setWanted] = useState<readonly string[]>([])
  const desks = useQuery({
    queryKey: ['desks', 'list'],
    queryFn: ({ signal }) => client.desks.list(undefined, { signal }),
  })
  const names = desks.data?.items.map(({ name }) => name) ?? []
  const chosen = wanted.length === 0 ? names : wanted
  const search = useMutation({
    mutationFn: async (asked: Search) => ({ asked, found: await findPerson(asked.subject, asked.desks) }),
    gcTime: 0,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isNobody(subject)) search.mutate({ subject, desks: chosen })
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form onSubmit={submit} autoComplete="off">
        <Stack gap="md" maw="60rem">
          <SubjectFields value={subject} onChange={setSubject} desks={chosen} />
          <MultiSelect
            label={t('desks')}
            {...(wanted.length === 0 ? { placeholder: t('allDesks') } : {})}
            data={names}
            value={[...wanted]}
            onChange={setWanted}
            clearable
          />
          <Group gap="sm">
            <Button
              type="submit"
              loading={search.isPending}
              disabled={isNobody(subject) || chosen.length === 0}
            >
              {t('search')}
            </Button>
            <Text size="sm" c="dimmed" flex="1 1 16rem">
              {t('kept')}
            </Text>
          </Group>
        </Stack>
      </form>
      {desks.error === null ? undefined : <ProblemNote error={desks.error} />}
      {desks.data !== undefined && names.length === 0 ? (
        <Empty title={t('noDesks')} text={t('noDesksText')} />
      ) : undefined}
      {search.error === null ? undefined : <ProblemNote error={search.error} />}
      {search.isPending ? <Loading lines={5} /> : undefined}
      {search.data === undefined ? undefined : (
        // Another search begins with nothing ticked.
        <Results key={search.submittedAt} {...search.data} />
      )}
    </Page>
  )
}

interface ResultsProps {
  readonly asked: Search
  readonly found: readonly FoundOnDesk[]
}

function Results({ asked, found: first }: ResultsProps) {
  const { t } = useTranslation('people')
  const may = useMay()
  const navigate = useNavigate()
  const [ticked, setTicked] = useState<SubjectValues['ids']>({})
  const again = useMutation({
    mutationFn: () => findPerson(withAccounts(asked.subject, ticked), asked.desks),
    gcTime: 0,
  })
  const found = again.data ?? first
  const subject = withAccounts(asked.subject, ticked)
  const hasTicked = Object.values(ticked).some((ids) => ids.length > 0)
  const tick = (desk: string) => (id: string, isTheirs: boolean) => {
    const others = (ticked[desk] ?? []).filter((one) => one !== id)
    setTicked({ ...ticked, [desk]: isTheirs ? [...others, id] : others })
  }
  const takeIn = () => {
    handSubject(subject)
    void navigate({ to: '/requests/new' })
  }
  const hasFound = found.some(({ accounts, places }) => accounts.length > 0 || places.length > 0)
  return (
    <Section
      title={t('results')}
      lead={t('resultsLead')}
      actions={may('request') ? <Button onClick={takeIn}>{t('takeIn')}</Button> : undefined}
    >
      {hasFound ? undefined : (
        <Alert color="gray" role="status">
          {t('nobody')}
        </Alert>
      )}
      {hasTicked ? (
        <Alert color="blue">
          <Group gap="sm">
            <Text size="sm" flex="1 1 16rem">
              {t('ticked')}
            </Text>
            <Button size="xs" variant="default" loading={again.isPending} onClick={() => again.mutate()}>
              {t('again')}
            </Button>
          </Group>
        </Alert>
      ) : undefined}
      {again.error === null ? undefined : <ProblemNote error={again.error} />}
      {found.map((one) => (
        <FoundPerson
          key={one.desk}
          of={one}
          ticked={ticked[one.desk] ?? []}
          onTick={tick(one.desk)}
          actions={
            may('redact', 'purge') && one.problem === undefined ? (
              <PlanNow desk={one.desk} subject={subject} />
            ) : undefined
          }
        />
      ))}
    </Section>
  )
}
