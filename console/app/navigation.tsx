import { NavLink, type NavLinkProps, Text } from '@mantine/core'
import IconActivity from '@tabler/icons-react/dist/esm/icons/IconActivity.mjs'
import IconCalendarOff from '@tabler/icons-react/dist/esm/icons/IconCalendarOff.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconChartLine from '@tabler/icons-react/dist/esm/icons/IconChartLine.mjs'
import IconDatabase from '@tabler/icons-react/dist/esm/icons/IconDatabase.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconTicket from '@tabler/icons-react/dist/esm/icons/IconTicket.mjs'
import IconUserMinus from '@tabler/icons-react/dist/esm/icons/IconUserMinus.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { Icon } from '@tabler/icons-react'
import { createLink, type LinkProps } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permission } from '../../src/shared/permissions.ts'
import { useMay } from '../session/session.ts'

type Area =
  | 'overview'
  | 'requests'
  | 'people'
  | 'tickets'
  | 'plans'
  | 'runs'
  | 'policies'
  | 'advice'
  | 'holds'
  | 'desks'
  | 'reports'
  | 'ledger'
  | 'activity'
  | 'accounts'
  | 'settings'

interface Place {
  readonly to: NonNullable<LinkProps['to']>
  readonly area: Area
  readonly icon: Icon
  readonly needs?: readonly Permission[]
}

const groups: readonly {
  readonly name?: 'work' | 'rules' | 'proof' | 'system'
  readonly places: readonly Place[]
}[] = [
  { places: [{ to: '/', area: 'overview', icon: IconHome }] },
  {
    name: 'work',
    places: [
      { to: '/requests', area: 'requests', icon: IconInbox, needs: ['view'] },
      { to: '/people', area: 'people', icon: IconUserMinus, needs: ['preview'] },
      { to: '/tickets', area: 'tickets', icon: IconTicket, needs: ['redact', 'purge'] },
      { to: '/plans', area: 'plans', icon: IconListCheck, needs: ['view'] },
      { to: '/runs', area: 'runs', icon: IconPlayerPlay, needs: ['view'] },
    ],
  },
  {
    name: 'rules',
    places: [
      { to: '/policies', area: 'policies', icon: IconCalendarOff, needs: ['view'] },
      { to: '/advice', area: 'advice', icon: IconChartLine, needs: ['view'] },
      { to: '/holds', area: 'holds', icon: IconLock, needs: ['view'] },
    ],
  },
  {
    name: 'proof',
    places: [
      { to: '/reports', area: 'reports', icon: IconChartBar, needs: ['view'] },
      { to: '/ledger', area: 'ledger', icon: IconNotebook, needs: ['audit'] },
      { to: '/activity', area: 'activity', icon: IconActivity, needs: ['audit'] },
    ],
  },
  {
    name: 'system',
    places: [
      { to: '/desks', area: 'desks', icon: IconDatabase, needs: ['view'] },
      { to: '/accounts', area: 'accounts', icon: IconUsers, needs: ['accounts'] },
      { to: '/settings', area: 'settings', icon: IconSettings, needs: ['view'] },
    ],
  },
]

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof NavLinkProps> & {
  ref?: Ref<HTMLAnchorElement>
}
const Entry = createLink((props: NavLinkProps & Native) => <NavLink component="a" {...props} />)

/** Where one can go, of what one may see. */
export function Navigation({ onGo }: { readonly onGo: () => void }) {
  const { t } = useTranslation(['shell', ...areas])
  const may = useMay()
  return groups.map(({ name, places }) => {
    const open = places.filter(({ needs }) => needs === undefined || may(...needs))
    if (open.length === 0) return undefined
    return (
      <div key={name ?? 'first'}>
        {name === undefined ? undefined : (
          <Text size="xs" c="dimmed" fw={600} px="sm" pt="md" pb={4}>
            {t(`shell:groups.${name}`)}
          </Text>
        )}
        {open.map(({ to, area, icon: Picture }) => (
          <Entry
            key={area}
            to={to}
            label={t(`${area}:title`)}
            leftSection={<Picture size={18} stroke={1.6} aria-hidden />}
            activeOptions={{ exact: to === '/' }}
            activeProps={{ active: true, 'aria-current': 'page' }}
            variant="light"
            onClick={onGo}
          />
        ))}
      </div>
    )
  })
}

const areas = groups.flatMap(({ places }) => places.map(({ area }) => area))
