import { useTranslation } from 'react-i18next'

/** The one policy that comes with Expunge, as it is shipped. */
const shipped = { id: 'expunge.activity', title: 'Log of who did what' }

/** What a policy is called: by whoever wrote it, or in the reader's language where Expunge did. */
export function usePolicyTitle(): (id: string, title: unknown) => string {
  const { t } = useTranslation('overview')
  return (id, title) => {
    if (id === shipped.id && title === shipped.title) return t('policies.log')
    return typeof title === 'string' ? title : id
  }
}
