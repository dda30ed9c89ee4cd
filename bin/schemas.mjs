// Writes the JSON Schemas that editors complete and check YAML with; `--check` only tells whether they are current.
//   npm run schemas            npm run schemas -- --check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accessSchema } from '../src/engine/access/document.ts'
import { dataMapSchema } from '../src/engine/datamap/schema.ts'
import { policyFileSchema } from '../src/engine/policy/schema.ts'
import { configSchema } from '../src/installation/config-schema.ts'
import { root } from './setup.mjs'

/** Every schema file, and what it is made from. */
const sources = {
  'datamap.schema.json': dataMapSchema,
  'config.schema.json': configSchema,
  'access.json': accessSchema,
  'policies.schema.json': policyFileSchema,
}

const stale = Object.entries(sources).filter(([name, schema]) => !isCurrent(name, schema))
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`schemas/${name} is not what the code says; run: npm run schemas`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [name, schema] of stale) writeFileSync(fileOf(name), textOf(schema))
  console.log(
    stale.length === 0
      ? 'The schemas are current.'
      : `Written: ${stale.map(([name]) => `schemas/${name}`).join(', ')}`,
  )
}

function isCurrent(name, schema) {
  return existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8') === textOf(schema)
}

// Draft 7 is what YAML language servers know best.
function textOf(schema) {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }), null, 2)}\n`
}

function fileOf(name) {
  return join(root, 'schemas', name)
}
