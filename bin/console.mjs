// node bin/run.mjs --script bin/console.mjs     builds the control center into dist/console, where it changed
// `expunge serve` of a checkout does the same by itself. Plain JavaScript: it runs before anything is built.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root } from './setup.mjs'

const folder = join(root, 'dist', 'console')
const stampFile = join(folder, '.stamp')
/** What the pages are made of: a change of any of these makes them anew. */
const sources = ['console', 'src/contract', 'src/engine/rule', 'src/shared', 'package-lock.json']

/**
 * Builds the control center unless what lies in dist/console was built from the same sources. An installation without the
 * tools for it, an image say, brings it along built. Two processes at once build twice, and one of the results stays.
 */
export async function ensureConsole() {
  if (!existsSync(join(root, 'console', 'index.html')) || isBuilt()) return
  let vite
  try {
    vite = await import('vite')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(stampFile)) return
    throw new Error(
      `Expunge expected its control center in ${folder}, built, and found neither that nor the tools to build it. ` +
        'Run there: npm install --no-save --ignore-scripts && node bin/run.mjs --script bin/console.mjs',
      { cause: error },
    )
  }
  process.stderr.write('Expunge: building the control center (first run only) …\n')
  // A test, or a development shell, may say otherwise: React would come along with all its warnings.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const making = `${folder}.${process.pid}`
  try {
    await vite.build({
      configFile: join(root, 'console', 'vite.config.ts'),
      configLoader: 'native',
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: making },
    })
    for (const file of filesUnder(making)) compress(file)
    writeFileSync(join(making, '.stamp'), fingerprint())
    putInPlace(making)
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
    for (const left of [making, `${making}.old`]) rmSync(left, { recursive: true, force: true })
  }
}

/** Each step is one rename, so another process that does the same at this moment finds a whole build or none. */
function putInPlace(making) {
  mkdirSync(dirname(folder), { recursive: true })
  try {
    renameSync(folder, `${making}.old`)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  try {
    renameSync(making, folder)
  } catch (error) {
    // Another one was quicker, with a build of the same sources: it stays.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  }
}

function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === fingerprint()
  } catch {
    return false
  }
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesUnder(join(root, source)))
      hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

/** Once, when it is built, as small as it gets. */
function compress(file) {
  if (!/\.(?:js|css|svg)$/.test(file)) return
  const content = readFileSync(file)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: size }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}

if (argv[1] === fileURLToPath(import.meta.url)) await ensureConsole()
