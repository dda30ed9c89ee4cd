import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sessionQuery } from '../session/session.ts'
import { startTexts } from '../texts/texts.ts'
import { ContentPolicy, nonce } from './policy.tsx'
import { queries } from './queries.ts'
import { router } from './router.tsx'

if (nonce !== undefined) setNonce(nonce)
// The page that the address names, who is signed in and the words come at once, not one after the other.
void router.load()
await Promise.all([startTexts(), queries.prefetchQuery(sessionQuery)])
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no place for the control center')
createRoot(root).render(
  <StrictMode>
    <ContentPolicy>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ContentPolicy>
  </StrictMode>,
)
