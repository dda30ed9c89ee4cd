import { access, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { type Call, type Cli, runCall } from '../call.ts'

/** `expunge init`: makes the data folder with its keys, and a configuration to fill in. */
export function initCommand(cli: Cli): Command {
  return new Command('init')
    .summary('make the data folder with its keys, and a configuration')
    .description(
      'Makes the data folder with its keys, and expunge.yaml to fill in. Nothing that is there is changed.',
    )
    .action((_: object, command: Command) => runCall(cli, command, init))
}

async function init(call: Call): Promise<number> {
  const installation = await call.installation()
  const file = call.config.file ?? join(call.terminal.folder, 'expunge.yaml')
  const isNew = !(await exists(file))
  if (isNew) await writeFile(file, template, { mode: 0o600, flag: 'wx' })
  const name = relative(call.terminal.folder, file)
  call.say(`Data folder     ${installation.folder}`)
  call.say(`Signing key     ${installation.keyring.keyId}`)
  call.say(`Configuration   ${name}${isNew ? '' : ' (was there; not changed)'}`)
  call.say()
  call.say(
    'Back up the folder keys/ now: without it, no certificate can be signed again and no erasure replayed after a restore.',
  )
  call.say('Next: expunge desk add NAME --map MAP --url URL')
  call.answer({
    folder: installation.folder,
    keyId: installation.keyring.keyId,
    config: name,
    created: isNew,
  })
  return 0
}

const template = `# yaml-language-server: $schema=schemas/config.schema.json
# Every setting may be left out; docs/configuration.md explains them.

# The folder of keys, ledger and runs, relative to this file.
# data: ./data

# Who works here, as ledger and certificates name them.
# operator: Jana Vogt

# desks:
#   support:
#     map: rt/5
#     env: SUPPORT_URL

# apply:
#   pace: 0.2          # rest a fifth of the time
#   max_rows: 100000   # refuse larger runs
#   undo: 14d          # keep what runs remove, sealed, for so long (see docs/undo.md); off when absent

# timeouts:
#   statement: 60s
#   lock: 5s
`

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
