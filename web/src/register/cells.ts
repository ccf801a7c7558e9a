import { grouped, shown, type Unit } from '../platform/area'
import { moment } from '../platform/moments'
import type { AreaValue } from '../platform/types'
import type { Cell, Column, ColumnKind, RegionCell } from './registers'

/** Right-aligned kinds: their digits stand under each other. */
export function isNumber(kind: ColumnKind): boolean {
  return kind === 'INTEGER' || kind === 'AREA' || kind === 'MONEY'
}

export interface CellWords {
  unit: Unit
  yes: string
  no: string
}

/** A cell in words; what is empty is the empty text. */
export function cellText(column: Column, value: Cell | undefined, words: CellWords): string {
  if (value === null || value === undefined || value === '') return ''
  switch (column.kind) {
    case 'AREA':
      return shown(value as AreaValue, words.unit)
    case 'INTEGER':
      return column.summable || column.unit ? grouped(Number(value), 0) : String(value)
    case 'MONEY':
      return grouped(Number(value), 2)
    case 'INSTANT':
      return moment(String(value))
    case 'CHOICE':
      return column.choices.find(({ code }) => code === value)?.title ?? String(value)
    case 'REGION':
      return (value as RegionCell).name
    case 'FLAG':
      return value ? words.yes : words.no
    default:
      return String(value)
  }
}

/** The unit that stands in the column's head; areas follow the person's choice. */
export function headUnit(column: Column, area: string, yuan: string): string {
  if (column.kind === 'AREA') return area
  return column.kind === 'MONEY' ? yuan : (column.unit ?? '')
}
