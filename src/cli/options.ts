import { type Command, InvalidArgumentError, Option } from 'commander'
import { absolutePlace } from '../engine/outside/place.ts'
import { maxUndoDays } from '../engine/plan/undo.ts'
import { UsageError } from '../shared/errors.ts'

/** The options that say which desk is meant. */
export interface TargetOptions {
  readonly desk?: string
  readonly url?: string
  readonly map?: string
  readonly store?: Readonly<Record<string, string>>
}

/** How a run may be paced; from options, configuration, or the engine's own defaults. */
export interface PaceOptions {
  readonly pace?: number
  readonly chunkRows?: number
  readonly maxRows?: number
}

/** Adds `--desk`, `--url` and `--map` to a command. */
export function addTargetOptions(command: Command): Command {
  return command
    .optionsGroup('Which desk:')
    .addOption(
      new Option('--desk <name>', 'a registered desk (see: expunge desk list)').conflicts(['url', 'map']),
    )
    .option('--url <url>', 'address of the database: postgres://…, mysql://…, sqlite:FILE, pglite:FOLDER')
    .option('--map <map>', 'data map: a shipped one such as rt/5, or a YAML file')
    .optionsGroup('Options:')
}

/** Adds `--store`, which may be given several times. */
export function addStoreOption(command: Command): Command {
  return command.option(
    '--store <name=place>',
    'where content outside of the database lies, by the name that the data map gives it: a folder, s3://… or https://…',
    storePlaces,
  )
}

function storePlaces(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [name = '', ...rest] = text.split('=')
  const place = rest.join('=')
  if (/^[a-z_]+$/.test(name) && place !== '') return { ...before, [name]: readPlace(place) }
  throw new InvalidArgumentError('Expected NAME=PLACE, such as external_storage=/srv/rt/attachments.')
}

function readPlace(place: string): string {
  try {
    return absolutePlace(place, process.cwd())
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new InvalidArgumentError(`${error.message}. ${error.remedy ?? ''}`)
  }
}

/** Adds `--pace` and `--chunk-rows`. */
export function addPaceOptions(command: Command): Command {
  return command
    .option('--pace <share>', 'share of the time to rest between steps, from 0 to 0.95', share)
    .option(
      '--chunk-rows <n>',
      'tickets or persons in a step at the most; up to that, steps follow the time they take',
      amount,
    )
}

/** Adds `--undo`. */
export function addUndoOption(command: Command): Command {
  return command.option(
    '--undo <period>',
    'keep what is removed, sealed, for so long, such as 14d; 30d at the most',
    undoDays,
  )
}

/** Reads an undo period: whole days from 1 to 30, as `14d`. */
function undoDays(text: string): number {
  const [, digits] = /^(\d{1,2})\s*d?$/.exec(text.trim()) ?? []
  const days = Number(digits)
  if (days >= 1 && days <= maxUndoDays) return days
  throw new InvalidArgumentError(`Expected 1d to ${maxUndoDays}d.`)
}

/** Reads an option that may be given several times, one value each time: so no word after it is taken for one more. */
export function repeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

/** Reads an option that counts something: a whole number of at least 1. */
export function amount(text: string): number {
  const value = Number(text.replaceAll('_', ''))
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new InvalidArgumentError('Expected a whole number of at least 1.')
}

/** Reads an option that counts something and may be 0. */
export function wholeNumber(text: string): number {
  const value = Number(text.replaceAll('_', ''))
  if (text.trim() !== '' && Number.isSafeInteger(value) && value >= 0) return value
  throw new InvalidArgumentError('Expected a whole number, or 0.')
}

function share(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 0.95) return value
  throw new InvalidArgumentError('Expected a number from 0 to 0.95.')
}
