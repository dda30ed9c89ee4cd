import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/link.tsx'
import { Page } from '../components/page.tsx'
import { Empty } from '../components/states.tsx'

/** For an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('notFound')}>
      <Empty title={t('notFoundText')} action={<ButtonLink to="/">{t('toOverview')}</ButtonLink>} />
    </Page>
  )
}
