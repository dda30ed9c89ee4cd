import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

const line = z
  .string()
  .min(1, 'expected a text on one line')
  .max(300, 'expected at most 300 letters')
  .regex(/^[^\r\n]+$/, 'expected a text on one line')

const address = z.email('expected an e-mail address')

const bothLanguages = z.union([line, z.strictObject({ de: line, en: line })])

/** The shape of `letters:`: who writes to data subjects, and what every letter tells about itself. */
export const letterSettingsSchema = z.strictObject({
  controller: z
    .strictObject({
      name: line.describe('The organization that is responsible for the data, as it is called in full.'),
      address: z
        .array(line)
        .min(1, 'expected the lines of an address')
        .max(6, 'expected at most six lines')
        .describe('Its postal address, line by line.'),
      email: address.optional().describe('Where it can be written to.'),
      phone: line.optional(),
      website: z
        .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org' })
        .optional(),
    })
    .describe('Who is responsible for the data, and writes.'),
  dpo: z
    .strictObject({ name: line.optional(), email: address, phone: line.optional() })
    .optional()
    .describe('The data protection officer.'),
  authority: z
    .strictObject({ name: line, contact: line.describe('Its website or address.') })
    .describe('The supervisory authority that a person can complain to.'),
  signature: bothLanguages.optional().describe('Who signs: a text, or one for each language (de, en).'),
  identity: bothLanguages
    .optional()
    .describe('How a person shows who they are: a text, or one for each language (de, en).'),
  backup_days: z
    .int('expected a number of days')
    .min(0, 'expected a number of days')
    .max(3650, 'expected at most ten years')
    .optional()
    .describe('After how many days the last backup that holds removed data is gone.'),
  templates: z
    .string()
    .min(1)
    .optional()
    .describe('A folder of templates that stand in for the shipped ones.'),
})

const secretPlace = {
  env: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable')
    .optional()
    .describe('The variable that holds the address of the mail server.'),
  file: z.string().min(1).optional().describe('The file that holds it, relative to this one.'),
  url: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The address itself, smtp://… or smtps://…. Better name a variable or a file: this one may hold a password.',
    ),
}

/** The shape of `mail:`: which server sends, and from whom. */
export const mailSettingsSchema = z
  .strictObject({
    ...secretPlace,
    from: z.strictObject({ name: line.optional(), email: address }).describe('The sender of every mail.'),
    reply_to: address.optional().describe('Where answers go, where it is not the sender.'),
    tls: z
      .enum(['required', 'except-loopback'], 'expected required or except-loopback')
      .optional()
      .describe(
        'Mail is only handed over encrypted; except-loopback, the default, lets a server on this machine off.',
      ),
    ca: z
      .string()
      .min(1)
      .optional()
      .describe('A file with certificates of authorities to trust, relative to this one.'),
  })
  .refine(({ env, file, url }) => [env, file, url].filter((part) => part !== undefined).length === 1, {
    message: 'expected exactly one of url, env and file',
  })

/** The shape of `webhooks:`: where signed webhooks may go beside https addresses of the public internet. */
export const webhookSettingsSchema = z.strictObject({
  networks: z
    .array(z.string().refine(isNetwork, 'expected a network such as 10.1.0.0/16 or fd12::/16'))
    .optional()
    .describe('Private networks that endpoints may stand in.'),
  plain_http: z
    .enum(['refused', 'allowed'], 'expected refused or allowed')
    .optional()
    .describe('Whether endpoints without encryption are allowed; refused when absent.'),
})

export type LetterSettings = z.infer<typeof letterSettingsSchema>
export type MailSettings = z.infer<typeof mailSettingsSchema>
export type WebhookSettings = z.infer<typeof webhookSettingsSchema>

/** Reads networks such as `10.1.0.0/16` into a list to ask; takes only what the settings' schema has let pass. */
export function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [base = '', bits = ''] = network.split('/')
    list.addSubnet(base, Number(bits), isIP(base) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

function isNetwork(text: string): boolean {
  const [base = '', bits = '', ...more] = text.split('/')
  const family = isIP(base)
  return (
    family !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)
  )
}
