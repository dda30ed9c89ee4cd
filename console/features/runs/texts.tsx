import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import type { Run } from '../../components/live-run.ts'
import { ButtonLink } from '../../components/link.tsx'
import { Section } from '../../components/page.tsx'
import { useMay } from '../../session/session.ts'
import type { TextFigures } from './run.ts'

const reviewable: readonly Run['state'][] = ['applied', 'findings', 'verified', 'cancelled']

/** What was masked in texts, how much of it waits for somebody, and the way to look at it. */
export function TextsSection({ run: { id, state, texts } }: { readonly run: Run }) {
  const { t } = useTranslation('review')
  const may = useMay()
  if (texts === undefined) return undefined
  const isOpen = reviewable.includes(state)
  return (
    <Section
      title={t('title')}
      lead={t('lead')}
      actions={
        isOpen && may('preview') ? (
          <ButtonLink to="/runs/$run/review" params={{ run: id }} variant="default">
            {t('act')}
          </ButtonLink>
        ) : undefined
      }
    >
      {isOpen && texts.open > 0 ? (
        <Alert color="orange" title={t('waits', { count: texts.open })} data-open-places={texts.open}>
          <Text size="sm">{t('waitsText')}</Text>
          {may('preview') ? undefined : <Text size="sm">{t('waitsWho')}</Text>}
        </Alert>
      ) : undefined}
      <TextFigureFacts of={texts} />
    </Section>
  )
}

/** The figures that the certificate tells, too. */
export function TextFigureFacts({ of }: { readonly of: TextFigures }) {
  const { t } = useTranslation('review')
  const { values, texts, uncertain, removed = 0, masked, left, looked, withMisses } = of
  return (
    <Facts
      of={[
        [t('masked'), t('maskedText', { values, texts })],
        ...(removed === 0 ? [] : [[t('removed'), t('removedText', { count: removed })] as const]),
        [t('uncertain'), t('uncertainText', { count: uncertain, masked, left })],
        [
          t('looked'),
          looked === 0 ? t('lookedNone', { texts }) : t('lookedText', { count: looked, texts, withMisses }),
        ],
      ]}
    />
  )
}
