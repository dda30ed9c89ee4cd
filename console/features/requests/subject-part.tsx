import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { Facts } from '../../components/facts.tsx'
import { Section } from '../../components/page.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import { isEnded, type Request, useDone } from './queries.ts'

type Subject = Awaited<ReturnType<typeof client.requests.subject>>

/** Who a request is about: for those who may know, by a click, because it is put down who has looked. */
export function SubjectPart({ request }: { readonly request: Request }) {
  const { t } = useTranslation('requests')
  const may = useMay()
  const done = useDone()
  const looking = useMutation({
    mutationFn: () => client.requests.subject({ request: request.id }),
    gcTime: 0,
    onSuccess: () => done(t('said.looked')),
  })
  if (!may('preview')) return undefined
  const { data } = looking
  return (
    <Section title={t('subject.title')}>
      {isEnded(request.state) ? (
        <Text c="dimmed">{t('subject.gone')}</Text>
      ) : (
        <Stack gap="sm" align="stretch" data-subject>
          <Group gap="sm">
            {data === undefined ? (
              <Button variant="default" loading={looking.isPending} onClick={() => looking.mutate()}>
                {t('subject.show')}
              </Button>
            ) : (
              <Button variant="default" onClick={looking.reset}>
                {t('subject.hide')}
              </Button>
            )}
            <Text size="sm" c="dimmed" flex="1 1 14rem">
              {t('subject.showText')}
            </Text>
          </Group>
          {looking.error === null ? undefined : <ProblemNote error={looking.error} />}
          {data === undefined ? undefined : <SubjectFacts of={data} />}
        </Stack>
      )}
    </Section>
  )
}

function SubjectFacts({
  of: { emails = [], names = [], phones = [], logins = [], ids = {}, note },
}: {
  readonly of: Subject
}) {
  const { t } = useTranslation(['requests', 'pieces'])
  const several = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(', '))
  return (
    <Facts
      of={[
        [t('pieces:subject.emails'), several(emails)],
        [t('pieces:subject.names'), several(names)],
        [t('pieces:subject.phones'), several(phones)],
        [t('pieces:subject.logins'), several(logins)],
        ...Object.entries(ids).map(
          ([desk, keys]) => [t('pieces:subject.ids', { desk }), several(keys)] as const,
        ),
        [t('requests:subject.note'), note],
      ]}
    />
  )
}
