import type { Call } from '../call.ts'
import { checkDesk, checkInstallation, type Finding } from '../doctor.ts'
import { exitCodes } from '../exit.ts'
import { wrapped } from '../text.ts'

/** Tells what each check found, of our own side and of the desks. */
export async function doctor(call: Call, only: string | undefined): Promise<number> {
  const { findings, installation } = await checkInstallation(call)
  const all: Finding[] = [...findings]
  for (const finding of findings) tell(call, finding)
  const desks = installation === undefined ? [] : await installation.desks.list()
  if (only !== undefined) await installation?.desks.get(only)
  for (const entry of desks.filter((desk) => only === undefined || desk.name === only)) {
    call.say()
    call.say(call.style.bold(`Desk ${entry.name}`))
    if (installation === undefined) continue
    for await (const finding of checkDesk(call, installation, entry)) {
      tell(call, finding)
      all.push({ ...finding, desk: entry.name })
    }
  }
  const failed = all.filter((finding) => finding.state === 'fail').length
  call.say()
  call.say(
    failed === 0
      ? call.style.good('All is well.')
      : call.style.bad(`${failed} of ${all.length} checks fail.`),
  )
  call.answer({ ok: failed === 0, checks: all })
  return failed === 0 ? exitCodes.ok : exitCodes.findings
}

function tell(call: Call, { state, what, remedy }: Finding): void {
  const { good, warn, bad } = call.style
  const word = { ok: good('ok  '), warn: warn('warn'), fail: bad('fail') }[state]
  call.say(`${word}  ${what}`)
  if (remedy !== undefined)
    for (const line of wrapped(`what to do: ${remedy}`, call.terminal.width, '      ')) call.say(line)
}
