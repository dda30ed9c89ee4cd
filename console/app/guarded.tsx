import { Text } from '@mantine/core'
import type { RouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Permission } from '../../src/shared/permissions.ts'
import { Page } from '../components/page.tsx'
import { useMay } from '../session/session.ts'

/** A page for those who have one of these permissions; others are told which one it needs. */
export function guarded(
  needs: readonly [Permission, ...Permission[]],
  Content: RouteComponent,
): RouteComponent {
  function Guarded() {
    const may = useMay()
    const { t } = useTranslation(['shell', 'words'])
    if (may(...needs)) return <Content />
    return (
      <Page title={t('shell:forbidden')}>
        <Text maw="60ch">{t('shell:forbiddenText', { permission: t(`words:permission.${needs[0]}`) })}</Text>
      </Page>
    )
  }
  // The router loads a page before it shows it, where the page says how.
  return Object.assign(Guarded, 'preload' in Content ? { preload: Content.preload } : {}) as RouteComponent
}
