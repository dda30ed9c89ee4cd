import type { CatalogTable } from '../../../database/catalog.ts'
import { parseJoin } from '../../rule/expression.ts'
import type { MapPath } from '../desk.ts'
import { columnsIn } from '../owners.ts'
import { type CheckScope, needColumn } from './scope.ts'

/** Every column that a join names: left sides speak of one table, right sides of the other. */
export function checkJoin(
  scope: CheckScope,
  text: string,
  tables: { readonly left: CatalogTable; readonly right: CatalogTable },
  path: MapPath,
): void {
  for (const equality of parseJoin(text)) {
    for (const side of ['left', 'right'] as const)
      for (const column of columnsIn(equality[side])) needColumn(scope, tables[side], column, path)
  }
}
