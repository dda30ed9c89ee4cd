import type { DatabaseErrorKind, Diagnosis, RawError } from './diagnosis.ts'

/** Reads a MySQL or MariaDB error by its number; of the message only names at fixed places are taken. */
export function diagnoseMysql(raw: RawError): Diagnosis {
  if (raw.errno === undefined) return { kind: 'other', code: raw.code }
  const kind = kinds[raw.errno] ?? 'other'
  const names = namesIn(raw.message)
  return { kind, code: String(raw.errno), ...names, detail: detailOf(kind, raw.message, names) }
}

const numbersByKind: Readonly<Partial<Record<DatabaseErrorKind, readonly number[]>>> = {
  unreachable: [1040, 1129, 1130, 1203, 2002, 2003, 2005],
  authentication: [1045, 1251, 1698, 2059],
  privilege: [1044, 1142, 1143, 1227, 1370, 1419],
  'read only': [1036, 1209, 1290, 1792, 1836],
  deadlock: [1213],
  serialization: [1020],
  'lock timeout': [1205, 3572],
  'statement timeout': [1317, 1969, 3024],
  'connection lost': [1053, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 2055],
  'disk full': [1021, 1041, 1114],
  constraint: [
    1022, 1048, 1062, 1169, 1216, 1217, 1264, 1364, 1406, 1451, 1452, 1557, 1586, 1761, 1762, 3819, 4025,
  ],
  'missing object': [1049, 1051, 1054, 1072, 1091, 1109, 1146, 1176, 1305],
  'existing object': [1007, 1050, 1060, 1061],
  syntax: [1064, 1149, 1055, 1052, 1066, 1111, 1140, 1222, 1241, 1582],
}

const kinds: Readonly<Record<number, DatabaseErrorKind>> = Object.fromEntries(
  Object.entries(numbersByKind).flatMap(([kind, numbers]) => numbers.map((number) => [number, kind])),
) as Record<number, DatabaseErrorKind>

type Names = Pick<Diagnosis, 'table' | 'column' | 'constraint'>

// Each pattern is anchored where the server writes the name, after or before any value that it quotes.
function namesIn(message: string): Names {
  const foreignKey =
    /a foreign key constraint fails \((?:`[^`]*`\.)?`([^`]+)`, CONSTRAINT `([^`]+)` FOREIGN KEY/.exec(message)
  if (foreignKey) return { table: foreignKey[1], constraint: foreignKey[2] }
  const check = /^CONSTRAINT `([^`]+)` failed for `[^`]*`\.`([^`]+)`$/.exec(message)
  if (check) return { constraint: check[1], table: check[2] }
  const violated = /^Check constraint '([^']+)' is violated\.$/.exec(message)
  if (violated) return { constraint: violated[1] }
  const key = /^Duplicate entry '[^]*' for key '([\w.$-]+)'$/.exec(message)
  if (key) return { constraint: key[1] }
  const column =
    /^(?:Column|Field) '([^']+)' (?:cannot be null|doesn't have a default value)$/.exec(message) ??
    /^(?:Data too long|Out of range value) for column '([^']+)' at row \d+$/.exec(message)
  return column ? { column: column[1] } : {}
}

function detailOf(kind: DatabaseErrorKind, message: string, names: Names): string | undefined {
  if (kind === 'missing object') return missingIn(message)
  if (kind === 'privilege') return privilegeIn(message)
  const column = names.column ? `column ${names.column}` : undefined
  const parts = [names.constraint ?? column, names.table ? `of table ${names.table}` : undefined]
  return parts.filter((part) => part !== undefined).join(' ') || undefined
}

function missingIn(message: string): string | undefined {
  const found =
    /^Table '([^']+)' doesn't exist$/.exec(message) ??
    /^Unknown column '([^']+)' in /.exec(message) ??
    /^Unknown (?:table|database) '([^']+)'/.exec(message)
  return found?.[1]
}

function privilegeIn(message: string): string | undefined {
  const denied =
    /^([A-Z][A-Z, ]*) command denied to user .* for (table|column|routine) ([^@]+?)(?: in table ([^@]+))?$/i.exec(
      message,
    )
  if (denied) return `${denied[1]} denied for ${denied[2]} ${denied[3]}${denied[4] ? ` of ${denied[4]}` : ''}`
  const needed = /you need \(at least one of\) the ([A-Z, ]+) privilege/.exec(message)
  return needed ? `it needs ${needed[1]}` : undefined
}
