import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { PolicyEditor } from './policy-editor.tsx'
import { versionsQuery } from './queries.ts'
import { writtenOf } from './written.ts'

const route = getRouteApi('/policies/$policy/edit')

/** Changes a policy: what is kept is another version, and what was enabled goes on until that one is. */
export function EditPolicyPage() {
  const { t } = useTranslation('policies')
  const { policy: id } = route.useParams()
  const query = useQuery({ ...versionsQuery(id), staleTime: Number.POSITIVE_INFINITY })
  const [desk = '', name = ''] = id.split('.')
  const latest = query.data?.items[0]
  const title = latest === undefined ? id : (writtenOf(latest.policy).title ?? id)
  return (
    <Page title={t('edit.title', { title })} lead={t('edit.lead')}>
      <Loaded query={query}>
        {({ items }) => {
          const [newest] = items
          if (newest === undefined) return undefined
          const written = writtenOf(newest.policy)
          return (
            <>
              {items.some(({ state }) => state === 'enabled') ? (
                <Alert color="blue" variant="light">
                  {t('edit.goesOn')}
                </Alert>
              ) : undefined}
              <PolicyEditor desk={desk} name={name} written={written} before={written} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
