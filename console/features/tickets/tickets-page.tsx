import { Page } from '../../components/page.tsx'
import { useTranslation } from 'react-i18next'
import { TicketsForm } from './tickets-form.tsx'

/** Asks for a plan about tickets by their numbers, or about attachments of theirs. */
export function TicketsPage() {
  const { t } = useTranslation('tickets')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <TicketsForm />
    </Page>
  )
}
