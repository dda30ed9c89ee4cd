import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { api } from '../contract/api.ts'

const problemSchema = {
  type: 'object' as const,
  description: 'What went wrong, RFC 9457.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' as const, description: '`urn:expunge:problem:` and the code.' },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, description: 'Stable, for machines.' },
    detail: { type: 'string' as const },
    remedy: { type: 'string' as const },
    facts: { type: 'object' as const },
    mistakes: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        properties: { path: { type: 'string' as const }, message: { type: 'string' as const } },
      },
    },
  },
}

/** The description of the API, OpenAPI 3.1, from the very schemas that requests are checked with. */
export async function describeApi(version: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const description = await generator.generate(api, {
    info: {
      title: 'Expunge',
      version,
      description:
        'Removes personal data from help desks without ruining them. Errors are problems (RFC 9457) with a stable `code`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token, `expunge_…`.' },
        session: { type: 'apiKey', in: 'cookie', name: 'expunge.session_token' },
      },
    },
  })
  for (const operations of Object.values(description.paths ?? {}))
    for (const operation of Object.values(operations ?? {}))
      if (typeof operation === 'object' && 'responses' in operation && operation.responses !== undefined)
        Object.assign(operation.responses, {
          default: {
            description: 'What went wrong',
            content: { 'application/problem+json': { schema: problemSchema } },
          },
        })
  return description
}
