#!/usr/bin/env node
// The command `expunge`: sets the checkout up where needed, then runs src/main.ts on Node 24.
import { join } from 'node:path'
import { ensureDependencies, lean, node24, root, runOnNode24 } from './setup.mjs'

try {
  ensureDependencies('to run')
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
const main = join(root, 'src', 'main.ts')
if (node24() === process.execPath) await import(main)
else runOnNode24([...lean, main, ...process.argv.slice(2)])
