import { signIn } from '../api/sign-in.ts'
import { queries } from './queries.ts'

/** Signs out, and forgets what the server said: the page is loaded anew. */
export async function leave(): Promise<void> {
  await signIn.out()
  queries.clear()
  window.location.assign('/')
}
