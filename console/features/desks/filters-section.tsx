import { Button, Card, Checkbox, Code, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { Section } from '../../components/page.tsx'
import { say } from '../../components/say.ts'
import { Empty, Loaded } from '../../components/states.tsx'
import { SubmitRow } from '../../components/submit-row.tsx'
import { useMay } from '../../session/session.ts'
import { filtersQuery, type SavedFilter } from './queries.ts'

/** Filters that were saved under a name, for calls of programs and for plans. */
export function FiltersSection({ desk }: { readonly desk: string }) {
  const { t } = useTranslation('desks')
  const may = useMay()
  const filters = useQuery(filtersQuery(desk))
  const [edited, setEdited] = useState<SavedFilter | 'new'>()
  const mayWrite = may('redact', 'purge')
  return (
    <Section
      title={t('filters.title')}
      lead={t('filters.lead')}
      actions={mayWrite ? <Button onClick={() => setEdited('new')}>{t('filters.new')}</Button> : undefined}
    >
      <Loaded query={filters}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('filters.empty')} text={t('filters.emptyText')} />
          ) : (
            <Stack gap="sm">
              {items.map((filter) => (
                <FilterCard
                  key={filter.name}
                  filter={filter}
                  mayWrite={mayWrite}
                  onEdit={() => setEdited(filter)}
                />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Dialog
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={t(edited === 'new' ? 'filters.new' : 'filters.edit')}
      >
        {edited === undefined ? undefined : (
          <FilterForm
            desk={desk}
            {...(edited === 'new' ? {} : { saved: edited })}
            onDone={() => setEdited(undefined)}
          />
        )}
      </Dialog>
    </Section>
  )
}

interface CardProps {
  readonly filter: SavedFilter
  readonly mayWrite: boolean
  readonly onEdit: () => void
}

function FilterCard({ filter, mayWrite, onEdit }: CardProps) {
  const { t } = useTranslation(['desks', 'common'])
  const queries = useQueryClient()
  const { name, desk, author, unfinished } = filter
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 16rem" miw={0}>
          <Title order={3}>{name}</Title>
          <Code block>{filter.filter}</Code>
          <Text size="sm" c="dimmed">
            {t(unfinished ? 'desks:filters.withUnfinished' : 'desks:filters.finishedOnly')}
            {author === undefined ? '' : ` · ${t('desks:filters.by', { author })}`}
          </Text>
        </Stack>
        {mayWrite ? (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={onEdit}
              aria-label={t('desks:filters.editNamed', { name })}
            >
              {t('desks:filters.change')}
            </Button>
            <ConfirmButton
              size="xs"
              isDangerous
              label={t('desks:filters.remove')}
              title={t('desks:filters.removeTitle', { name })}
              act={() => client.filters.remove({ desk, filter: name }, oneTime())}
              onDone={() => {
                say(t('desks:filters.removed', { name }))
                void queries.invalidateQueries({ queryKey: ['desks', desk, 'filters'] })
              }}
            >
              {t('desks:filters.removeText')}
            </ConfirmButton>
          </Group>
        ) : undefined}
      </Group>
    </Card>
  )
}

interface FormProps {
  readonly desk: string
  readonly saved?: SavedFilter
  readonly onDone: () => void
}

function FilterForm({ desk, saved, onDone }: FormProps) {
  const { t } = useTranslation(['desks', 'common'])
  const queries = useQueryClient()
  const [name, setName] = useState(saved?.name ?? '')
  const [text, setText] = useState(saved?.filter ?? '')
  const [unfinished, setUnfinished] = useState(saved?.unfinished ?? false)
  const saving = useMutation({
    mutationFn: () => {
      const { context } = oneTime()
      return client.filters.save(
        { desk, filter: name, text, unfinished },
        { context: saved === undefined ? context : { ...context, version: saved.version } },
      )
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['desks', desk, 'filters'] })
      say(t('desks:filters.saved', { name }))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('desks:filters.name')}
          description={t('desks:filters.nameHelp')}
          required
          disabled={saved !== undefined}
          pattern="[a-z0-9]([a-z0-9\-]{0,58}[a-z0-9])?"
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('desks:filters.text')}
          description={t('desks:filters.textHelp')}
          required
          autosize
          minRows={2}
          maxLength={4_000}
          spellCheck={false}
          classNames={{ input: 'code' }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Checkbox
          label={t('desks:filters.unfinished')}
          checked={unfinished}
          onChange={(event) => setUnfinished(event.currentTarget.checked)}
        />
        <SubmitRow doing={saving} onCancel={onDone} />
      </Stack>
    </form>
  )
}
