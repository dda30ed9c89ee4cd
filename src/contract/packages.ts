import { z } from 'zod'
import { route } from './route.ts'
import { instant, requestId } from './words.ts'

const tag = 'Access packages'
const input = z.object({ request: requestId })

export const packages = {
  get: route('GET /requests/{request}/package', 'view', {
    tag,
    summary: 'What became of the package of an access request',
  })
    .input(input)
    .output(
      z.object({
        state: z.enum(['waiting', 'incomplete', 'ready', 'gone']),
        until: instant.describe('Gone from then on.'),
        made: instant.optional(),
        bytes: z.number().int().optional(),
        downloads: z.number().int(),
        passphrase: z
          .enum(['none', 'to be shown', 'shown'])
          .describe('Whether it was told; a package that is made again gets a new one.'),
        missing: z.array(z.object({ desk: z.string(), code: z.string() })),
      }),
    ),
  file: route('GET /requests/{request}/package/file', 'preview', {
    tag,
    summary: 'The package, encrypted',
    description: 'An archive that age opens with its passphrase. Every download is put down.',
    downloads: true,
  })
    .input(input)
    .output(z.file()),
  passphrase: route('POST /requests/{request}/package/passphrase', 'preview', {
    tag,
    summary: 'The passphrase of the package',
    description: 'Told once; from then on Expunge itself cannot open the package any more.',
    tellsSecret: true,
  })
    .input(input)
    .output(z.object({ passphrase: z.string() })),
}
