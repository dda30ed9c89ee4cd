#!/usr/bin/env node
// The command `expunge`: sets the checkout up where needed, then runs src/main.ts on Node 24.
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies, lean, node24, root, runOnNode24 } from './setup.mjs'

const words = process.argv.slice(2)
try {
  ensureDependencies('to run')
  if (node24() === process.execPath) {
    // A short command spends half of its time compiling; what was compiled lies beside the packages, where they may be written.
    module.enableCompileCache?.(join(root, 'node_modules', '.expunge-compiled'))
    if (words[0] === 'serve') await (await import('./console.mjs')).ensureConsole()
    await import(join(root, 'src', 'main.ts'))
  } else runOnNode24([...lean, fileURLToPath(import.meta.url), ...words])
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
