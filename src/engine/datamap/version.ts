import { sql } from 'kysely'
import type { Catalog, CatalogTable } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { findColumn, findTable } from './names.ts'
