import { Button, Card, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import type { Run } from '../../components/live-run.ts'
import { say } from '../../components/say.ts'
import { Empty, ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import en from '../../texts/en/review.ts'
import type { Miss, Sample, TextFigures } from './run.ts'
import { sourceOffset } from './source-offset.ts'

interface SamplesProps {
  readonly run: string
  readonly disposition: Run['disposition']
  readonly onJudged: (figures: TextFigures) => Promise<void>
}

/** Masked texts that nobody has chosen, one after the other: was anything missed? */
export function Samples({ run, disposition, onJudged }: SamplesProps) {
  const { t } = useTranslation('review')
  const drawing = useMutation({ mutationFn: () => client.texts.sample({ run }), gcTime: 0 })
  const sample = drawing.data?.sample
  const done = async (figures: TextFigures) => {
    say(t('judged'))
    drawing.reset()
    await onJudged(figures)
  }
  return (
    <Stack gap="md">
      <Title order={2}>{t('samples')}</Title>
      <Text size="sm" c="dimmed" maw="75ch">
        {t('samplesLead')}
      </Text>
      {drawing.error === null ? undefined : <ProblemNote error={drawing.error} />}
      {drawing.data !== undefined && sample === undefined ? <Empty title={t('allSeen')} /> : undefined}
      {sample === undefined ? (
        <Group>
          <Button loading={drawing.isPending} onClick={() => drawing.mutate()}>
            {t('draw')}
          </Button>
        </Group>
      ) : (
        // What was marked in one text is not marked in the next.
        <OneSample key={sample.id} run={run} disposition={disposition} sample={sample} onDone={done} />
      )}
    </Stack>
  )
}

interface OneSampleProps extends Pick<SamplesProps, 'run' | 'disposition'> {
  readonly sample: Sample
  readonly onDone: (figures: TextFigures) => Promise<void>
}

function OneSample({ run, disposition, sample, onDone }: OneSampleProps) {
  const { t } = useTranslation('review')
  const mayDecide = useMay()(disposition)
  const [misses, setMisses] = useState<readonly Miss[]>([])
  const judging = useMutation({
    mutationFn: (missed: boolean) =>
      client.texts.judge({
        run,
        sample: sample.id,
        version: sample.version,
        missed,
        misses: missed ? [...misses] : [],
      }),
    onSuccess: ({ figures }) => onDone(figures),
  })
  return (
    <Card withBorder data-sample={sample.id}>
      <Stack gap="md">
        <MarkableText sample={sample} misses={misses} onMisses={setMisses} mayMark={mayDecide} />
        {judging.error === null ? undefined : <ProblemNote error={judging.error} />}
        {mayDecide ? (
          <Group gap="xs">
            <Button
              disabled={misses.length > 0}
              loading={judging.isPending}
              onClick={() => judging.mutate(false)}
            >
              {t('nothingMissed')}
            </Button>
            <Button variant="default" disabled={judging.isPending} onClick={() => judging.mutate(true)}>
              {t('missed')}
            </Button>
          </Group>
        ) : (
          <Text size="sm">{t('mayNot')}</Text>
        )}
      </Stack>
    </Card>
  )
}

interface MarkableTextProps {
  readonly sample: Sample
  readonly misses: readonly Miss[]
  readonly onMisses: (misses: readonly Miss[]) => void
  readonly mayMark: boolean
}

/** The text in a field that cannot be written to: stretches of it are selected by mouse or keyboard. */
function MarkableText({ sample, misses, onMisses, mayMark }: MarkableTextProps) {
  const { t } = useTranslation('review')
  const field = useRef<HTMLTextAreaElement>(null)
  const [isHint, setHint] = useState(false)
  const { text, isCut, table, column, key } = sample
  const mark = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    const [start, end] = [sourceOffset(text, selectionStart), sourceOffset(text, selectionEnd)]
    const isFree = misses.every((miss) => end <= miss.start || miss.end <= start)
    setHint(start === end || !isFree)
    if (start < end && isFree) onMisses([...misses, { start, end, kind: 'name' }])
  }
  return (
    <Stack gap="sm">
      <Text size="sm" className="code">
        {table}.{column} {key.join(', ')}
      </Text>
      <Textarea
        ref={field}
        label={t('text')}
        description={isCut ? t('cut') : undefined}
        value={text}
        readOnly
        autosize
        minRows={4}
        maxRows={24}
      />
      {mayMark ? (
        <>
          <Text size="sm" c="dimmed" maw="75ch">
            {t('markHint')}
          </Text>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={mark}>
              {t('mark')}
            </Button>
            <Text size="sm" role="status">
              {isHint ? t('markFirst') : ''}
            </Text>
          </Group>
          <Misses text={text} misses={misses} onMisses={onMisses} />
        </>
      ) : undefined}
    </Stack>
  )
}

const kinds = Object.keys(en.kind) as readonly (keyof typeof en.kind)[]

function Misses({
  text,
  misses,
  onMisses,
}: Pick<MarkableTextProps, 'misses' | 'onMisses'> & { text: string }) {
  const { t } = useTranslation('review')
  return misses.map((miss) => {
    const stretch = text.slice(miss.start, miss.end)
    return (
      <Group key={miss.start} gap="xs" align="center" data-miss={miss.start}>
        <Text size="sm" fw={600}>
          {t('marked')}: {stretch}
        </Text>
        <NativeSelect
          size="xs"
          aria-label={t('markedKind', { text: stretch })}
          value={miss.kind}
          onChange={({ currentTarget: { value } }) => {
            const kind = kinds.find((one) => one === value) ?? 'name'
            onMisses(misses.map((one) => (one === miss ? { ...one, kind } : one)))
          }}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('unmark', { text: stretch })}
          onClick={() => onMisses(misses.filter((one) => one !== miss))}
        >
          ×
        </Button>
      </Group>
    )
  })
}
