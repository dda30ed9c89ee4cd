import { Button, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { About } from '../../components/activity-words.tsx'
import { useFormat } from '../../components/format.ts'
import type en from '../../texts/en/activity.ts'

/** What is told beside an act: counts, codes, ids, numbers of tickets. */
export function ActFacts({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  const { t, i18n } = useTranslation('activity')
  const told = Object.entries(of).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return told.map(([name, value]) => (
    <Text key={name} size="xs" component="div">
      <Text span inherit c="dimmed">
        {i18n.exists(`activity:facts.${name}`) ? t(`facts.${name as keyof typeof en.facts}`) : name}:{' '}
      </Text>
      {Array.isArray(value) ? <Many of={value} /> : <One name={name} of={value} />}
    </Text>
  ))
}

const ids = { plan: /^p-/, run: /^r-/, request: /^q-/ } as const

function One({ name, of }: { readonly name: string; readonly of: unknown }): ReactNode {
  const { t, i18n } = useTranslation(['activity', 'words', 'common'])
  const format = useFormat()
  if (typeof of === 'number') return format.count(of)
  if (typeof of === 'boolean') return t(of ? 'common:yes' : 'common:no')
  const text = String(of)
  if (name === 'disposition' && i18n.exists(`words:disposition.${text}`))
    return t(`words:disposition.${text as 'redact'}`)
  if (name === 'reason' && i18n.exists(`tickets:reasons.${text}`))
    return t(`tickets:reasons.${text}` as 'common:yes')
  const kind = Object.keys(ids).find((one) => one === name && ids[one as keyof typeof ids].test(text))
  if (kind !== undefined) return <About kind={kind} id={text} />
  return <span className="code">{text}</span>
}

const shownAtFirst = 8

/** A list such as that of the tickets of a run: the first ones, and the others when somebody asks. */
function Many({ of }: { readonly of: readonly unknown[] }) {
  const { t } = useTranslation('activity')
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? of : of.slice(0, shownAtFirst)
  const more = of.length - shown.length
  return (
    <>
      <span className="code">{shown.join(', ')}</span>
      {more === 0 ? undefined : (
        <Button variant="subtle" size="compact-xs" onClick={() => setIsOpen(true)}>
          {t('more', { count: more })}
        </Button>
      )}
    </>
  )
}
