import type { Database } from '../../database/database.ts'
import { registeredDesk, type Target } from '../../installation/target.ts'
import type { DeskOptions, EngineSide } from '../installation.ts'

/** A registered desk, and a connection to it. */
export interface ConnectedDesk extends Target {
  readonly database: Database
}

/** Connects to a registered desk for as long as `work` takes. Throws `no-such-desk`, and what a desk that is away throws. */
export async function withDesk<T>(
  { desks, connect }: Pick<EngineSide, 'desks' | 'connect'>,
  name: string,
  work: (desk: ConnectedDesk) => Promise<T>,
  options?: DeskOptions,
): Promise<T> {
  const target = await registeredDesk(desks, name)
  const database = await connect(target.url, options)
  try {
    return await work({ ...target, database })
  } finally {
    await database.close()
  }
}
