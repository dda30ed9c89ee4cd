import {
  Alert,
  AppShell,
  Avatar,
  Box,
  Burger,
  Center,
  Group,
  Loader,
  type MantineColorScheme,
  Menu,
  ScrollArea,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core'
import { useDisclosure, useNetwork } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import {
  CatchBoundary,
  type ErrorComponentProps,
  Outlet,
  useNavigate,
  useRouterState,
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../components/link.tsx'
import { ProblemNote } from '../components/states.tsx'
import { sessionQuery, useSession } from '../session/session.ts'
import { chooseLanguage, type Language, languages } from '../texts/texts.ts'
import { Navigation } from './navigation.tsx'
import { leave } from './leave.ts'

/** Comes along only for those who stand before the door. */
const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.tsx')).SignInPage }))

/** The frame around all pages; whoever is not signed in sees the door instead, at whatever address. */
export function Shell() {
  const session = useQuery(sessionQuery)
  if (session.data === undefined)
    return session.error === null ? (
      <Opening />
    ) : (
      <Center mih="100vh" p="md">
        <ProblemNote error={session.error} retry={() => void session.refetch()} />
      </Center>
    )
  if (session.data === null || session.data.needsSecondFactor)
    return (
      <Suspense fallback={<Opening />}>
        <SignInPage needsSecondFactor={session.data?.needsSecondFactor === true} />
      </Suspense>
    )
  // Pages of somebody else begin anew, with nothing of what was filled in.
  return <Frame key={session.data.handle} />
}

function Opening() {
  return (
    <Center mih="100vh">
      <Loader aria-label="Expunge" />
    </Center>
  )
}

function Frame() {
  const { t } = useTranslation('shell')
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const { online } = useNetwork()
  const address = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#content" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(isOpen ? 'closeMenu' : 'openMenu')}
            />
            <PageLink to="/" underline="never" c="inherit">
              <Group gap={8} wrap="nowrap">
                <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={24} height={24} />
                <Text fw={700}>Expunge</Text>
              </Group>
            </PageLink>
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('navigation')}>
        <AppShell.Section grow component={ScrollArea} px="xs" pb="md">
          <Navigation onGo={close} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {online ? undefined : (
          <Alert color="orange" mb="md" role="status">
            {t('offline')}
          </Alert>
        )}
        <CatchBoundary getResetKey={() => address} errorComponent={Broken}>
          <Outlet />
        </CatchBoundary>
      </AppShell.Main>
    </AppShell>
  )
}

function AccountMenu() {
  const { t, i18n } = useTranslation('shell')
  const session = useSession()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton>
          <VisuallyHidden>{t('account', { name: session.name })}</VisuallyHidden>
          <Group gap={8} wrap="nowrap">
            <Avatar name={session.name} color="pine" size={30} aria-hidden />
            <Box visibleFrom="sm" aria-hidden>
              <Text size="sm">{session.name}</Text>
            </Box>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup
          value={i18n.language}
          onChange={(language) => void chooseLanguage(language as Language)}
        >
          {languages.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick={false}>
              {t(`languages.${language}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('scheme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {(['light', 'dark', 'auto'] as const).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
              {t(`schemes.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/me' })}>{t('me')}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** In the place of a page that threw: the frame around it stays. */
function Broken({ error, reset }: ErrorComponentProps) {
  return <ProblemNote error={error} retry={reset} />
}
