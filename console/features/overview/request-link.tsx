import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/link.tsx'
import type { client } from '../../api/client.ts'

type Request = Awaited<ReturnType<typeof client.requests.list>>['items'][number]

/** A request by its kind and its reference: many are of one kind, and nothing else of them may be told here. */
export function RequestLink({ of: { id, kind } }: { readonly of: Pick<Request, 'id' | 'kind'> }) {
  const { t } = useTranslation('words')
  return (
    <PageLink to="/requests/$request" params={{ request: id }}>
      {t(`kind.${kind}`)} <span className="code">{id}</span>
    </PageLink>
  )
}
