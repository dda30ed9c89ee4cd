import { z } from 'zod'
import { parsePlace } from '../engine/outside/place.ts'

const duration = z
  .string()
  .regex(/^\d+\s*(ms|s|m|h)$/, 'expected a number and a unit, such as 500ms, 30s, 5m or 1h')

const desk = z
  .strictObject({
    map: z
      .string()
      .min(1, 'expected a shipped map such as rt/5, or the path of a file')
      .describe('A shipped data map such as rt/5, or the path of a YAML file, relative to this one.'),
    url: z
      .string()
      .min(1)
      .optional()
      .describe('The address itself. Better name a variable or a file: this one holds a password.'),
    env: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable')
      .optional()
      .describe('The variable that holds the address.'),
    file: z.string().min(1).optional().describe('The file that holds the address, relative to this one.'),
    stores: z
      .record(
        z.string(),
        z
          .string()
          .min(1, 'expected a folder, s3://… or https://…')
          .refine(
            isPlace,
            'expected a folder, s3://… or https://… without a password or another secret in it',
          ),
      )
      .optional()
      .describe(
        'Where content outside of the database lies, by the name that the data map gives it: a folder, s3://BUCKET or https://HOST/PREFIX.',
      ),
  })
  .refine((value) => [value.url, value.env, value.file].filter((part) => part !== undefined).length === 1, {
    message: 'expected exactly one of url, env and file',
  })

function isPlace(text: string): boolean {
  try {
    parsePlace(text)
    return true
  } catch {
    return false
  }
}

/** The shape of expunge.yaml; the source of schemas/config.schema.json. */
export const configSchema = z.strictObject({
  data: z
    .string()
    .min(1, 'expected a folder')
    .optional()
    .describe('The folder of keys, ledger and runs, relative to this file; ./data when absent.'),
  operator: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,@+'’_-]{0,99}$/u, 'expected a name on one short line')
    .optional()
    .describe('Who works here, as ledger and certificates name them; the user of the system when absent.'),
  desks: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'expected a name of a-z, 0-9 and inner hyphens'),
      desk,
    )
    .optional()
    .describe('Desks by name.'),
  apply: z
    .strictObject({
      pace: z
        .number('expected a number from 0 to 0.95')
        .min(0, 'expected a number from 0 to 0.95')
        .max(0.95, 'expected a number from 0 to 0.95')
        .optional()
        .describe('The share of time to rest between chunks.'),
      chunk_rows: z
        .int('expected a whole number from 1 to 100000')
        .min(1, 'expected a whole number from 1 to 100000')
        .max(100_000, 'expected a whole number from 1 to 100000')
        .optional()
        .describe('How many tickets or persons one transaction takes.'),
      max_rows: z
        .int('expected a whole number of at least 1')
        .min(1, 'expected a whole number of at least 1')
        .optional()
        .describe('A run that would change more rows than this is refused.'),
    })
    .optional(),
  timeouts: z
    .strictObject({
      statement: duration.optional().describe('The longest time of one statement.'),
      lock: duration.optional().describe('The longest wait for a lock.'),
    })
    .optional(),
})

export type ConfigFile = z.infer<typeof configSchema>
