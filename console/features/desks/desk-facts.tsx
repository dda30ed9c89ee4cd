import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/facts.tsx'
import { type Desk, mapsQuery } from './queries.ts'

/** What is known of a desk; of its address only where it is kept. */
export function DeskFacts({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desks')
  const maps = useQuery(mapsQuery)
  const product = maps.data?.items.find(({ name }) => name === desk.map)?.title
  const stores = Object.entries(desk.stores)
  return (
    <Facts
      of={[
        [t('facts.product'), product],
        [
          t('facts.map'),
          <span key="map" className="code">
            {desk.map}
          </span>,
        ],
        [t('facts.address'), <AddressWords key="address" of={desk.address} />],
        [t('facts.from'), t(`facts.${desk.from}`)],
        [
          t('facts.stores'),
          stores.length === 0 ? undefined : (
            <span className="code">{stores.map(([name, place]) => `${name}: ${place}`).join(', ')}</span>
          ),
        ],
      ]}
    />
  )
}

/** Where the address is kept, as the server says it, in the reader’s words. */
function AddressWords({ of }: { readonly of: string }) {
  const { t } = useTranslation('desks')
  const [kind = '', name = ''] = of.split(/ (.*)/s)
  if (kind === 'variable') return t('facts.variable', { name })
  if (kind === 'file') return t('facts.file')
  return kind === 'expunge.yaml' ? t('facts.written') : t('facts.encrypted')
}
