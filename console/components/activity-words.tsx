import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../session/session.ts'
import type en from '../texts/en/activity.ts'
import { PageLink } from './link.tsx'
import { verbKey } from './verb-key.ts'

/** What was done in words, “approved a plan”; of what is not known here, the server's own verb. */
export function useVerbWords(): (verb: string) => string {
  const { t, i18n } = useTranslation('activity')
  return (verb) =>
    i18n.exists(`activity:verbs.${verbKey(verb)}`)
      ? t(`verbs.${verbKey(verb) as keyof typeof en.verbs}`)
      : verb
}

/** Who did it: an account, a policy, or Expunge by itself. */
export function Actor({ by }: { readonly by: string }) {
  const { t } = useTranslation('activity')
  if (by === 'system') return t('system')
  const [, policy] = /^policy:(.+)$/.exec(by) ?? []
  if (policy === undefined) return by
  return (
    <>
      {t('policy')}{' '}
      <PageLink to="/policies/$policy" params={{ policy }} size="sm">
        {policy}
      </PageLink>
    </>
  )
}

interface AboutProps {
  readonly kind: string
  readonly id: string
}

/** The thing that an act is about, as a link where there is a page of it that the reader may open. */
export function About({ kind, id }: AboutProps): ReactNode {
  const may = useMay()
  const { t, i18n } = useTranslation('activity')
  if (kind === 'ledger') return undefined
  const page = pages[kind]
  if (page !== undefined && may(page.needs) && /^[\w.-]+$/.test(id) && id !== 'all') return page.link(id)
  return (
    <Text span size="sm">
      {i18n.exists(`activity:kinds.${kind}`) ? t(`kinds.${kind as keyof typeof en.kinds}`) : kind}{' '}
      <span className="code">{id}</span>
    </Text>
  )
}

interface PageOf {
  readonly needs: 'view' | 'hold'
  readonly link: (id: string) => ReactNode
}

const look = { size: 'sm', className: 'code' } as const

const hold: PageOf = {
  needs: 'hold',
  link: (id) => (
    <PageLink to="/holds/$hold" params={{ hold: id }} {...look}>
      {id}
    </PageLink>
  ),
}

const pages: Readonly<Partial<Record<string, PageOf>>> = {
  plan: {
    needs: 'view',
    link: (id) => (
      <PageLink to="/plans/$plan" params={{ plan: id }} {...look}>
        {id}
      </PageLink>
    ),
  },
  run: {
    needs: 'view',
    link: (id) => (
      <PageLink to="/runs/$run" params={{ run: id }} {...look}>
        {id}
      </PageLink>
    ),
  },
  request: {
    needs: 'view',
    link: (id) => (
      <PageLink to="/requests/$request" params={{ request: id }} {...look}>
        {id}
      </PageLink>
    ),
  },
  policy: {
    needs: 'view',
    link: (id) => (
      <PageLink to="/policies/$policy" params={{ policy: id }} {...look}>
        {id}
      </PageLink>
    ),
  },
  desk: {
    needs: 'view',
    link: (id) => (
      <PageLink to="/desks/$desk" params={{ desk: id }} {...look}>
        {id}
      </PageLink>
    ),
  },
  hold,
  restriction: hold,
}
