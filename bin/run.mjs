// node bin/run.mjs TOOL [args]            a tool of node_modules/.bin, on Node 24
// node bin/run.mjs --script FILE [args]   one of our own scripts, on Node 24
// npm scripts are one call of this file: a second `node` in the same line would still be the system's.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies, lean, root, runOnNode24 } from './setup.mjs'

const packages = { tsc: 'typescript', biome: '@biomejs/biome' }

ensureDependencies()
const [tool, ...args] = process.argv.slice(2)
if (tool === '--script') runOnNode24([...lean, join(root, args[0]), ...args.slice(1)])
else runOnNode24([entryOf(tool), ...args])

function entryOf(name) {
  const folder = join(root, 'node_modules', packages[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}
