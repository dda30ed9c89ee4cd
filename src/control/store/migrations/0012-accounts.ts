import { type Kysely, sql } from 'kysely'

/**
 * People who work with Expunge: their accounts, sessions, second factors and tokens. Names and types of these columns are
 * those that better-auth 1.7 asks for; a test compares.
 */
export async function accounts(db: Kysely<unknown>): Promise<void> {
  await people(db)
  await waysIn(db)
  await guards(db)
}

async function people({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('handle', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', 'boolean', (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('isDisabled', 'boolean', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('twoFactorEnabled', 'boolean')
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .execute()
  await schema
    .createTable('account_sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('userId', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute()
  await schema.createIndex('account_sessions_userId_idx').on('account_sessions').column('userId').execute()
}

async function waysIn({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('account_credentials')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('userId', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'timestamptz')
    .addColumn('refreshTokenExpiresAt', 'timestamptz')
    .addColumn('scope', 'text')
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('account_credentials_userId_idx')
    .on('account_credentials')
    .column('userId')
    .execute()
  await schema
    .createTable('account_second_factors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('userId', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('backupCodes', 'text', (column) => column.notNull())
    .addColumn('verified', 'boolean')
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', 'timestamptz')
    .execute()
  for (const column of ['secret', 'userId'])
    await schema
      .createIndex(`account_second_factors_${column}_idx`)
      .on('account_second_factors')
      .column(column)
      .execute()
  await tokens(schema)
  await schema
    .createTable('account_sso_providers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('providerId', 'text', (column) => column.notNull().unique())
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('domain', 'text', (column) => column.notNull())
    .addColumn('domainVerified', 'boolean')
    .addColumn('oidcConfig', 'text')
    .addColumn('samlConfig', 'text')
    .addColumn('organizationId', 'text')
    .addColumn('userId', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
    .execute()
}

async function tokens(schema: Kysely<unknown>['schema']): Promise<void> {
  await schema
    .createTable('account_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('referenceId', 'text', (column) => column.notNull())
    .addColumn('configId', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('start', 'text')
    .addColumn('prefix', 'text')
    // A digest; the token itself is told once and not kept.
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('permissions', 'text')
    .addColumn('metadata', 'text')
    .addColumn('enabled', 'boolean')
    .addColumn('expiresAt', 'timestamptz')
    .addColumn('lastRequest', 'timestamptz')
    .addColumn('requestCount', 'integer')
    .addColumn('rateLimitEnabled', 'boolean')
    .addColumn('rateLimitTimeWindow', 'integer')
    .addColumn('rateLimitMax', 'integer')
    .addColumn('remaining', 'integer')
    .addColumn('refillInterval', 'integer')
    .addColumn('refillAmount', 'integer')
    .addColumn('lastRefillAt', 'timestamptz')
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute()
  for (const column of ['configId', 'referenceId', 'key'])
    await schema.createIndex(`account_tokens_${column}_idx`).on('account_tokens').column(column).execute()
}

async function guards({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('account_verifications')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull().defaultTo(sql`current_timestamp`))
    .execute()
  await schema
    .createIndex('account_verifications_identifier_idx')
    .on('account_verifications')
    .column('identifier')
    .execute()
  await schema
    .createTable('account_rate_limits')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('lastRequest', 'bigint', (column) => column.notNull())
    .execute()
  // Links by which somebody gets in for the first time or sets a new password; only their digests.
  await schema
    .createTable('account_links')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('handle', 'text')
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute()
  // Wrong passwords in a row, by a digest of the address that was tried.
  await schema
    .createTable('account_locks')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failed_at', 'timestamptz', (column) => column.notNull())
    .execute()
}
