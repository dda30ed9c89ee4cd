import { z } from 'zod'
import { parsePlace } from '../engine/outside/place.ts'
import { requestsSchema } from './config-requests.ts'
import { scansSchema } from './config-scans.ts'
import { letterSettingsSchema, mailSettingsSchema, webhookSettingsSchema } from './notice-settings.ts'

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

const sentence = z.string().min(1, 'expected some words')

const accessTexts = z.strictObject({
  controller: sentence.optional().describe('Who is responsible: name and address.'),
  contact: sentence.optional().describe('How to reach you and your data protection officer.'),
  purposes: sentence.optional().describe('What you process the data for.'),
  recipients: sentence.optional().describe('Who receives the data.'),
  storage: sentence.optional().describe('How long you keep them.'),
  source: sentence.optional().describe('Where they come from.'),
  automated: sentence.optional().describe('Whether machines alone decide about people.'),
  transfers: sentence.optional().describe('Whether the data go to other countries.'),
  rights: sentence.optional().describe('Which rights the person has.'),
})

function isPlace(text: string): boolean {
  try {
    parsePlace(text)
    return true
  } catch {
    return false
  }
}

/** A value that opens something: better in a variable or a file than in the configuration. */
export const secretSource = z
  .strictObject({
    env: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable')
      .optional()
      .describe('The variable that holds it.'),
    file: z.string().min(1).optional().describe('The file that holds it, relative to this one.'),
  })
  .refine((value) => [value.env, value.file].filter((part) => part !== undefined).length === 1, {
    message: 'expected exactly one of env and file',
  })

const provider = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'expected a name of a-z, 0-9 and inner hyphens')
    .describe('A short name, part of the address that the provider sends people back to.'),
  issuer: z.url('expected an address').describe('The provider, as its discovery document names it.'),
  client_id: z.string().min(1),
  client_secret: secretSource,
  domain: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/i, 'expected a domain, such as example.org')
    .describe('People whose e-mail address ends with it sign in here.'),
})

const listen = z
  .string()
  .regex(/^(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i, 'expected an address and a port, such as 127.0.0.1:7070')

const server = z.strictObject({
  listen: listen.optional().describe('Where it listens; 127.0.0.1:7070 when absent.'),
  url: z
    .url('expected an address such as https://expunge.example.org')
    .optional()
    .describe('Where people reach it; needed when it is not this machine alone.'),
  trusted_proxies: z
    .array(z.string().min(1))
    .optional()
    .describe('Addresses of proxies whose word about the caller’s address is taken.'),
  requests_per_minute: z.int().min(10).optional().describe('From one address; 600 when absent.'),
  jobs: z
    .int()
    .min(0)
    .max(32)
    .optional()
    .describe('Jobs of each kind at once in this process; 0 leaves all to workers. 1 when absent.'),
})

const worker = z.strictObject({
  listen: listen.optional().describe('Where a worker tells its health and its figures; nowhere when absent.'),
})

const accounts = z.strictObject({
  second_factor: z
    .enum(['optional', 'required'])
    .optional()
    .describe('Whether everybody who may do more than look needs one; optional when absent.'),
  providers: z.array(provider).max(10).optional().describe('Single sign-on by OpenID Connect.'),
  providers_make_accounts: z
    .boolean()
    .optional()
    .describe('Whom a provider vouches for gets an account, without a role; false when absent.'),
})

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
      undo: z
        .string()
        .regex(/^(?:[1-9]|[12]\d|30)\s*d$/, 'expected 1d to 30d')
        .optional()
        .describe(
          'For so long, what a run removes is kept sealed and can be put back; the erasure is complete only after that. Nothing is kept when absent.',
        ),
    })
    .optional(),
  recognition: z
    .strictObject({
      presidio: z
        .strictObject({
          url: z.url('expected an address such as http://127.0.0.1:5002'),
          language: z.string().regex(/^[a-z]{2}$/, 'expected a language of two letters, such as de'),
        })
        .optional()
        .describe(
          'A Presidio analyzer that is asked for persons in texts that are masked, beside the rules. Texts are sent to it. Nobody is asked when absent.',
        ),
    })
    .optional()
    .describe('How what is personal is recognized in texts.'),
  database: secretSource
    .optional()
    .describe('Address of Expunge’s own PostgreSQL, postgres://…; embedded in the data folder when absent.'),
  server: server.optional().describe('The server that `expunge serve` starts.'),
  worker: worker.optional().describe('What `expunge worker` needs to know beside that.'),
  accounts: accounts.optional().describe('How people sign in.'),
  access: z
    .strictObject({
      staff: z
        .enum(['role', 'name'], 'expected role or name')
        .optional()
        .describe(
          'How those who handle tickets appear in what a person gets about themselves; role when absent.',
        ),
      mentions: z
        .enum(['passages', 'places'], 'expected passages or places')
        .optional()
        .describe(
          'Of texts of others that name the person: the passages, or only where they are; passages when absent.',
        ),
      labels: z
        .record(z.string().min(1), z.string().min(1))
        .optional()
        .describe('Names for tables and columns that a reader understands, by table or table.column.'),
      texts: z
        .strictObject({ en: accessTexts.optional(), de: accessTexts.optional() })
        .optional()
        .describe('What Art. 15(1) GDPR asks to be told beside the data, in your own words, by language.'),
    })
    .optional()
    .describe('What a person gets who asks what is held about them.'),
  timeouts: z
    .strictObject({
      statement: duration.optional().describe('The longest time of one statement.'),
      lock: duration.optional().describe('The longest wait for a lock.'),
    })
    .optional(),
  requests: requestsSchema.optional().describe('How requests of data subjects are handled.'),
  scans: scansSchema.optional().describe('When a server looks for personal content outside of data maps.'),
  letters: letterSettingsSchema
    .optional()
    .describe('Who writes to data subjects, and what letters say of the organization.'),
  mail: mailSettingsSchema.optional().describe('The mail server that letters go by.'),
  webhooks: webhookSettingsSchema.optional().describe('Where webhooks may go.'),
})

export type ConfigFile = z.infer<typeof configSchema>
