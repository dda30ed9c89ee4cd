import type { client } from '../../api/client.ts'
import type { Run } from '../../components/live-run.ts'

export type Found = Awaited<ReturnType<typeof client.runs.findings>>
export type Finding = Found['findings'][number]
export type RunState = Run['state']
export type Verification = NonNullable<Run['verification']>
export type TextFigures = NonNullable<Run['texts']>
export type WaitingPlaces = Awaited<ReturnType<typeof client.texts.places>>
export type WaitingPlace = WaitingPlaces['items'][number]
export type Sample = NonNullable<Awaited<ReturnType<typeof client.texts.sample>>['sample']>
export type Miss = NonNullable<Parameters<typeof client.texts.judge>[0]['misses']>[number]
