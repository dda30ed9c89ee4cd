import { useTranslation } from 'react-i18next'
import { type HoldGround, type HoldKind, groundsByKind } from '../../../src/shared/grounds.ts'
import type { Hold } from './queries.ts'

const mostShown = 3

/** What a hold is about and why, in words. */
export function useHoldWords() {
  const { t } = useTranslation('holds')
  return {
    ground: (ground: HoldGround): string => t(`grounds.${ground}`),
    grounds: (kind: HoldKind): readonly HoldGround[] => Object.keys(groundsByKind[kind]) as HoldGround[],
    /** Short, for a list; persons and organizations by the keys of their rows, which name nobody. */
    about: (about: Hold['about']): string => {
      if (about.kind === 'team') return t('about.team', { name: about.name })
      if (about.kind === 'filter') return t('about.filter')
      const things = about.kind === 'tickets' ? about.numbers : about.keys
      const some = things.slice(0, mostShown).join(', ')
      return t(`about.${about.kind}`, {
        count: things.length,
        some: things.length > mostShown ? `${some} …` : some,
      })
    },
  }
}
