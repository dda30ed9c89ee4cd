import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { theme } from './theme.ts'

const given = document.querySelector<HTMLMetaElement>('meta[name=expunge-nonce]')?.content
/** Lets our own styles in, and nobody else's; a development server sends none. */
export const nonce = given === undefined || given.startsWith('{{') ? undefined : given

/** Theme and notifications, with styles that the page's content policy lets in. */
export function ContentPolicy({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
    >
      <Notifications position="bottom-right" />
      {children}
    </MantineProvider>
  )
}
