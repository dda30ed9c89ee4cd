import type { RawBuilder } from 'kysely'
import type { Session, Statement } from '../../database/database.ts'
import type { Json } from '../../shared/canonical.ts'

/** A value that is known only when the statement runs, such as the bounds of a chunk. */
export type RunValue = 'from' | 'to' | 'now' | 'localNow' | 'note' | 'run' | 'rows'

/** SQL as it stands in a plan: values are written down, or named when only the run knows them. */
export interface PlanStatement {
  readonly sql: string
  readonly parameters: readonly (Json | { readonly run: RunValue })[]
}

class RunParameter {
  readonly name: RunValue

  constructor(name: RunValue) {
    this.name = name
  }
}

/** Stands in a fragment for a value that the run supplies. */
export function runValue(name: RunValue): unknown {
  return new RunParameter(name)
}

/** Compiles a fragment for the plan, in the session's engine. */
export function planStatement(session: Session, fragment: RawBuilder<unknown>): PlanStatement {
  const { sql, parameters } = session.compile(fragment)
  return {
    sql,
    parameters: parameters.map((value) =>
      value instanceof RunParameter ? { run: value.name } : (value as Json),
    ),
  }
}

export type RunValues = Readonly<Partial<Record<RunValue, string | number>>>

/** Puts the run's values into a statement of a plan. */
export function withRunValues(statement: PlanStatement, values: RunValues): Statement {
  return {
    sql: statement.sql,
    parameters: statement.parameters.map((value) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value) || !('run' in value))
        return value
      const found = values[value.run as RunValue]
      if (found === undefined) throw new Error(`the statement needs the run's value "${String(value.run)}"`)
      return found
    }),
  }
}
