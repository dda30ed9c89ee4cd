import type { client } from '../../api/client.ts'

export type Plan = Awaited<ReturnType<typeof client.plans.get>>
