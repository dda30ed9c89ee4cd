import type { client } from '../../api/client.ts'
import type { Run } from '../../components/live-run.ts'

export type Found = Awaited<ReturnType<typeof client.runs.findings>>
export type Finding = Found['findings'][number]
export type RunState = Run['state']
export type Verification = NonNullable<Run['verification']>
