import type { AreaValue } from '../platform/types'
import { DECIMALS } from '../platform/area'
import type { Fields } from './drafts'
import type { Cell, Column, RegionCell, Row } from './registers'

/** What a form shows and sends, as text: areas and money in the unit of entry, codes for choices and regions. */
export function fieldsOf(columns: Column[], row: Row | null): Fields {
  return Object.fromEntries(
    columns.map((column) => [column.id, fieldOf(column, row?.cells[column.id] ?? null)]),
  )
}

function fieldOf(column: Column, cell: Cell): string {
  if (cell === null) return ''
  if (column.kind === 'AREA') return plain(Number((cell as AreaValue).mu), DECIMALS.ha)
  if (column.kind === 'REGION') return (cell as RegionCell).code
  if (column.kind === 'INSTANT') return String(cell).slice(0, 10)
  return String(cell)
}

function plain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)))
}

/** What is wrong with a field, as far as the page can tell; the server has the last word. */
export type Fault = 'missing' | 'number' | 'whole' | 'decimals' | 'day'

const LIMITS: Record<string, number> = { INTEGER: 0, MONEY: 2, AREA: 4 }

export function faultOf(column: Column, text: string): Fault | null {
  const entered = text.trim()
  if (entered === '') return column.required ? 'missing' : null
  if (column.kind === 'DATE' && !/^\d{4}-\d{2}-\d{2}$/.test(entered)) return 'day'
  const decimals = LIMITS[column.kind]
  if (decimals === undefined) return null
  const number = /^[-+]?\d{1,15}(?:\.(\d+))?$/.exec(entered.replace(/,/g, ''))
  if (!number) return 'number'
  const behind = (number[1] ?? '').replace(/0+$/, '').length
  if (behind <= decimals) return null
  return decimals === 0 ? 'whole' : 'decimals'
}

/** The fields that differ from what the form began with. */
export function changedFields(before: Fields, now: Fields): Fields {
  return Object.fromEntries(Object.entries(now).filter(([id, text]) => text !== (before[id] ?? '')))
}
