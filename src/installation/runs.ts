import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runBusy, type RunDocument, type RunRecord, type RunStore } from '../engine/apply/record.ts'
import type { Plan } from '../engine/plan/document.ts'
import { DeskError, ExpungeError, UsageError } from '../shared/errors.ts'
import { withFileLock, writeFileAtomic } from '../shared/files.ts'
import { figureFiles } from './figure-files.ts'
import { markerFile } from './marker-file.ts'
import { openObjectList } from './object-list.ts'

/** Keeps runs as folders of files: each file is replaced whole, so a crash leaves the old or the new one. */
export function fileRunStore(folder: string): RunStore {
  const place = (id: string, name = '') => join(folder, checkedRunId(id), name)
  const listOf = (id: string) => openObjectList(place(id, 'objects.jsonl'))
  const existing = async (id: string) => {
    await readRun(place(id, 'run.json'), id)
    return place(id)
  }
  return {
    create: async (record, plan) => {
      await mkdir(place(record.id), { recursive: true, mode: 0o700 })
      await writeJson(place(record.id, 'plan.json'), plan)
      await writeJson(place(record.id, 'run.json'), record)
    },
    save: (record) => writeJson(place(record.id, 'run.json'), record),
    load: (id) => readRun(place(id, 'run.json'), id),
    loadPlan: async (id) => {
      await existing(id)
      const plan = await readJson<Plan>(place(id, 'plan.json'))
      if (plan === undefined) throw damaged(id, 'plan.json')
      return plan
    },
    list: () => listRuns(folder),
    ofPlan: async (digest) => (await listRuns(folder)).find(({ plan }) => plan.digest === digest),
    writeDocument: (id, name, value) => writeJson(place(id, `${name}.json`), value),
    readDocument: <T>(id: string, name: RunDocument) => readJson<T>(place(id, `${name}.json`)),
    withRun: async (id, work) => withRunLock(place(id), id, work),
    request: async (id, what) => {
      await existing(id)
      await writeFileAtomic(place(id, 'request'), what)
    },
    takeRequest: (id) => takeRequest(place(id, 'request')),
    addObjects: (id, objects) => listOf(id).add(objects),
    hasObjects: async (id) => !(await listOf(id).isEmpty()),
    workOffObjects: (id, work) => listOf(id).workOff(work),
    markers: (id) => markerFile(place(id, 'markers.jsonl')),
    figures: figureFiles((id) => place(id, 'rolled-up')),
  }
}

async function listRuns(folder: string): Promise<readonly RunRecord[]> {
  const names = await readdir(folder).catch(ifMissing([]))
  const records = await Promise.all(
    names
      .filter((name) => runIdForm.test(name))
      .map((name) => readJson<RunRecord>(join(folder, name, 'run.json'))),
  )
  return records
    .filter((record) => record !== undefined)
    .toSorted((a, b) => a.started.localeCompare(b.started) || a.id.localeCompare(b.id))
}

async function withRunLock<T>(folder: string, id: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const state = { entered: false }
  try {
    return await withFileLock(
      join(folder, 'lock'),
      () => {
        state.entered = true
        return work()
      },
      0,
    )
  } catch (error) {
    if (state.entered || !(error instanceof ExpungeError) || error.code !== 'file-locked') throw error
    throw runBusy(id)
  }
}

async function takeRequest(file: string): Promise<'pause' | 'cancel' | undefined> {
  const text = await readFile(file, 'utf8').catch(ifMissing(undefined))
  if (text === undefined) return undefined
  await rm(file, { force: true })
  return text === 'pause' || text === 'cancel' ? text : undefined
}

async function readRun(file: string, id: string): Promise<RunRecord> {
  const record = await readJson<RunRecord>(file)
  if (record !== undefined) return record
  throw new UsageError('no-such-run', `this installation has no run ${id}`, {
    facts: { runId: id },
    remedy: 'See all of them with: expunge runs list. Is --data the folder that the run was started with?',
  })
}

async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(ifMissing(undefined))
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    // The parser's message quotes the text.
    throw new DeskError('installation-damaged', `expected JSON in ${file}, found something else`, {
      remedy: 'Restore the file from a backup of the data folder.',
    })
  }
}

function writeJson(file: string, value: unknown): Promise<void> {
  return writeFileAtomic(file, `${JSON.stringify(value, null, 1)}\n`)
}

function damaged(id: string, name: string): DeskError {
  return new DeskError('installation-damaged', `run ${id} has lost its file ${name}`, {
    remedy: 'Restore the data folder from its backup.',
  })
}

const runIdForm = /^[a-z0-9][a-z0-9-]{0,63}$/

function checkedRunId(id: string): string {
  if (runIdForm.test(id)) return id
  throw new UsageError('no-such-run', 'expected the id of a run such as r-20260311-094500-3fa1c7', {
    remedy: 'See all of them with: expunge runs list',
  })
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}
