// A worker in a process of its own: node worker.ts FOLDER, with EXPUNGE_DATABASE; prints a line when it is ready.
import { openControl } from '../../../src/control/control.ts'
import { startWorker } from '../../../src/control/worker.ts'

const [folder = ''] = process.argv.slice(2)
const database = process.env['EXPUNGE_DATABASE'] ?? ''
const control = await openControl({ folder, database, jobs: { leaseSeconds: 10, pollSeconds: 1 } })
await startWorker({ ...control, pace: 0.8, chunkRows: 2 })
process.on('SIGTERM', () => void control.close())
console.log('ready')
