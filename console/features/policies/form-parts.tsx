import {
  Checkbox,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OneOfFew } from '../../components/one-of-few.tsx'
import type { FilterField } from '../../components/filter/fields.ts'
import { FilterInput } from '../../components/filter/filter-input.tsx'
import { PageLink } from '../../components/link.tsx'
import type { FormPart } from './form.ts'
import { PeriodInput } from './period-input.tsx'
import { ScheduleInput } from './schedule-input.tsx'
import { StartInput } from './start-input.tsx'
import { usePolicyWords } from './words.ts'
import { type Data, weekdays } from './written.ts'

const kinds: readonly Data[] = ['tickets', 'attachments', 'persons_without_tickets']

/** Which data the policy is about. */
export function WhatPart({ policy, change, wrong, known }: FormPart) {
  const { t } = useTranslation('policies')
  const data = policy.data ?? 'tickets'
  return (
    <Stack>
      <TextInput
        label={t('form.title')}
        description={t('form.titleHint')}
        required
        maxLength={200}
        value={policy.title ?? ''}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={wrong('title')}
      />
      {data === 'activity' ? undefined : (
        <>
          <Select
            label={t('form.data')}
            description={t(`dataMeaning.${data}`)}
            allowDeselect={false}
            data={kinds.map((kind) => ({ value: kind, label: t(`data.${kind}`) }))}
            value={data}
            onChange={(next) => change({ data: next ?? 'tickets' })}
            maw={420}
          />
          <FilterInput
            key={data}
            label={t('form.where')}
            description={t('form.whereHint')}
            value={policy.where ?? ''}
            onChange={(where) => change({ where })}
            fields={known === undefined ? undefined : filterFields(data, known)}
            error={wrong('where')}
          />
        </>
      )}
    </Stack>
  )
}

/** Whoever asks about what tells a person is refused, so that is not offered. */
function filterFields(data: Data, known: NonNullable<FormPart['known']>): readonly FilterField[] {
  if (data === 'persons_without_tickets') return known.persons
  const custom = (known.custom ?? []).map(
    (name): FilterField => ({ name: `custom.${name}`, type: 'text', namesPerson: false }),
  )
  return [...known.tickets.filter(({ namesPerson }) => !namesPerson), ...custom]
}

/** What begins the period, how long it is, and when the policy runs. */
export function WhenPart(props: FormPart & { readonly next: readonly string[] }) {
  const { policy, change, wrong } = props
  const { t } = useTranslation('policies')
  const mayComplete = policy.data === 'tickets' || policy.data === 'attachments'
  const onCompletion = mayComplete ? policy.on_completion : undefined
  if (policy.disposition === 'retain' && policy.data !== 'activity')
    return <Text size="sm">{t('form.retainsNothing')}</Text>
  return (
    <Stack>
      {mayComplete ? (
        <OneOfFew
          label={t('form.when')}
          data={[
            { value: 'schedule', label: t('form.bySchedule') },
            { value: 'completion', label: t('form.byCompletion') },
          ]}
          value={onCompletion === undefined ? 'schedule' : 'completion'}
          onChange={(mode) =>
            change({ on_completion: mode === 'completion' ? { delay: 'P14D' } : undefined })
          }
        />
      ) : undefined}
      {onCompletion === undefined ? (
        <>
          <PeriodInput
            label={t('form.period')}
            description={t('form.periodHint')}
            value={policy.period}
            onChange={(period) => change({ period })}
            error={wrong('period')}
          />
          {policy.data === 'activity' ? undefined : <StartInput {...props} />}
          <ScheduleInput {...props} />
        </>
      ) : (
        <>
          <PeriodInput
            label={t('form.delay')}
            description={t('form.delayHint')}
            value={onCompletion.delay}
            onChange={(delay) => change({ on_completion: { ...onCompletion, delay } })}
            error={wrong('on_completion')}
          />
          <Switch
            label={t('form.earlier')}
            description={t('form.earlierHint')}
            checked={onCompletion.earlier === true}
            onChange={(event) =>
              change({ on_completion: { ...onCompletion, earlier: event.currentTarget.checked } })
            }
          />
        </>
      )}
    </Stack>
  )
}

/** What happens at the end of the period. */
export function ThenPart({ policy, change, wrong, known }: FormPart) {
  const { t } = useTranslation(['policies', 'words'])
  const disposition = policy.disposition ?? 'redact'
  const mayUndo = policy.data !== 'activity' && disposition !== 'retain'
  return (
    <Stack>
      {policy.data === 'activity' ? (
        <Text size="sm">{t('form.activityPurged')}</Text>
      ) : (
        <Select
          label={t('form.disposition')}
          description={t(`words:dispositionMeaning.${disposition}`)}
          allowDeselect={false}
          maw={420}
          data={(['redact', 'purge', 'retain'] as const).map((one) => ({
            value: one,
            label: t(`words:disposition.${one}`),
          }))}
          value={disposition}
          onChange={(next) => change({ disposition: next ?? 'redact' })}
          error={wrong('disposition')}
        />
      )}
      {policy.data === 'tickets' && disposition !== 'retain' ? (
        <TicketWords policy={policy} change={change} wrong={wrong} known={known} />
      ) : undefined}
      {mayUndo ? (
        <PeriodInput
          label={t('form.undo')}
          description={t('form.undoHint')}
          daysOnly
          value={policy.undo}
          onChange={(undo) => change({ undo })}
          error={wrong('undo')}
        />
      ) : undefined}
    </Stack>
  )
}

/** What is said of tickets alone, as far as the data map knows how. */
function TicketWords({ policy, change, wrong, known }: FormPart) {
  const { t } = useTranslation('policies')
  return (
    <>
      {(policy.disposition ?? 'redact') === 'redact' ? (
        <Select
          label={t('form.texts')}
          description={t('form.textsHint')}
          allowDeselect={false}
          maw={420}
          data={(['remove', 'mask'] as const).map((one) => ({ value: one, label: t(`texts.${one}`) }))}
          value={policy.texts ?? 'remove'}
          onChange={(next) => change({ texts: next === 'mask' ? 'mask' : undefined })}
          error={wrong('texts')}
        />
      ) : undefined}
      {(known?.transitions.length ?? 0) > 0 ? (
        <Select
          label={t('form.transition')}
          description={t('form.transitionHint')}
          clearable
          maw={420}
          data={[...(known?.transitions ?? [])]}
          value={policy.transition ?? null}
          onChange={(next) => change({ transition: next ?? undefined })}
          error={wrong('transition')}
        />
      ) : undefined}
      {known?.takesNote === true ? (
        <TextInput
          label={t('form.note')}
          description={t('form.noteHint')}
          maxLength={500}
          value={policy.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={wrong('note')}
        />
      ) : undefined}
    </>
  )
}

/** Hours in which it may work, and from how many tickets on it asks. */
export function CarePart({ policy, change, wrong }: FormPart) {
  const { t } = useTranslation('policies')
  const { weekday } = usePolicyWords()
  const { window } = policy
  const { factor = 2, tickets } = policy.limit ?? {}
  const mayWindow = policy.data !== 'activity' && policy.disposition !== 'retain'
  return (
    <Stack>
      {mayWindow ? (
        <>
          <Switch
            label={t('form.window')}
            description={t('form.windowHint')}
            checked={window !== undefined}
            onChange={(event) =>
              change({ window: event.currentTarget.checked ? { from: '20:00', to: '06:00' } : undefined })
            }
          />
          {window === undefined ? undefined : (
            <Stack gap="xs" ps="md">
              <Group>
                {(['from', 'to'] as const).map((edge) => (
                  <TextInput
                    key={edge}
                    type="time"
                    label={t(`form.${edge}`)}
                    w={130}
                    value={window[edge] ?? ''}
                    onChange={(event) => change({ window: { ...window, [edge]: event.currentTarget.value } })}
                    error={wrong(`window.${edge}`)}
                  />
                ))}
              </Group>
              <Checkbox.Group
                label={t('form.days')}
                description={t('form.daysHint')}
                value={[...(window.days ?? [])]}
                onChange={(days) => change({ window: { ...window, days: days } })}
              >
                <Group gap="sm" mt={6}>
                  {weekdays.map((day, i) => (
                    <Checkbox
                      key={day}
                      value={day}
                      label={weekday((i + 1) % 7, 'short')}
                      aria-label={weekday((i + 1) % 7)}
                    />
                  ))}
                </Group>
              </Checkbox.Group>
            </Stack>
          )}
        </>
      ) : undefined}
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={640}>
        <NumberInput
          label={t('form.factor')}
          description={t('form.factorHint')}
          min={1}
          step={0.5}
          value={factor}
          onChange={(next) =>
            change({ limit: { ...policy.limit, factor: typeof next === 'number' ? next : 2 } })
          }
          error={wrong('limit.factor')}
        />
        <NumberInput
          label={t('form.most')}
          description={t('form.mostHint')}
          min={1}
          allowDecimal={false}
          value={tickets ?? ''}
          onChange={(next) => {
            const { tickets: _, ...rest } = policy.limit ?? {}
            change({ limit: typeof next === 'number' ? { ...rest, tickets: next } : rest })
          }}
          error={wrong('limit.tickets')}
        />
      </SimpleGrid>
    </Stack>
  )
}

/** Why so long and no longer, and who answers for it. */
export function WhyPart({ policy, change, wrong }: FormPart) {
  const { t } = useTranslation('policies')
  const ground = policy.ground ?? {}
  return (
    <Stack>
      <TextInput
        label={t('form.owner')}
        description={t('form.ownerHint')}
        required
        maxLength={200}
        value={policy.owner ?? ''}
        onChange={(event) => change({ owner: event.currentTarget.value })}
        error={wrong('owner')}
      />
      <TextInput
        label={t('form.law')}
        description={t('form.lawHint')}
        required
        maxLength={300}
        value={ground.law ?? ''}
        onChange={(event) => change({ ground: { ...ground, law: event.currentTarget.value } })}
        error={wrong('ground.law')}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <PeriodInput
          label={t('form.atLeast')}
          value={ground.at_least}
          onChange={(at_least) => change({ ground: { ...ground, at_least } })}
          error={wrong('ground.at_least')}
        />
        <PeriodInput
          label={t('form.atMost')}
          value={ground.at_most}
          onChange={(at_most) => change({ ground: { ...ground, at_most } })}
          error={wrong('ground.at_most')}
        />
      </SimpleGrid>
      <Textarea
        label={t('form.justification')}
        description={
          <>
            {t('form.justificationHint')}{' '}
            <PageLink to="/advice" size="xs">
              {t('form.toAdvice')}
            </PageLink>
          </>
        }
        required
        autosize
        minRows={3}
        value={policy.justification ?? ''}
        onChange={(event) => change({ justification: event.currentTarget.value })}
        error={wrong('justification')}
      />
      <TextInput
        label={t('form.purpose')}
        description={t('form.recordsHint')}
        value={policy.purpose ?? ''}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
        error={wrong('purpose')}
      />
      <TagsInput
        label={t('form.recipients')}
        description={t('form.recordsHint')}
        value={[...(policy.recipients ?? [])]}
        onChange={(recipients) => change({ recipients })}
        error={wrong('recipients')}
      />
    </Stack>
  )
}
