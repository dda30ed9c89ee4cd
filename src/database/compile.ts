import {
  DummyDriver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Engine, Statement } from './database.ts'

/** Turns a fragment into the engine's SQL: identifiers quoted, values as parameters. Needs no connection. */
export function compileFor(engine: Engine, fragment: RawBuilder<unknown>): Statement {
  const { sql, parameters } = fragment.compile(builders[engine])
  return { sql, parameters }
}

/** Compiles a fragment and leaves a compiled statement as it is. */
export function asStatement(engine: Engine, statement: Statement | RawBuilder<unknown>): Statement {
  return 'isRawBuilder' in statement ? compileFor(engine, statement) : statement
}

type AnyTables = Record<string, Record<string, unknown>>

const builders: Readonly<Record<Engine, Kysely<AnyTables>>> = {
  postgresql: new Kysely<AnyTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  mysql: new Kysely<AnyTables>({
    dialect: {
      createAdapter: () => new MysqlAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new MysqlIntrospector(db),
      createQueryCompiler: () => new MysqlQueryCompiler(),
    },
  }),
  sqlite: new Kysely<AnyTables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
}
