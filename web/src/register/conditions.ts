import type { Unit } from '../platform/area'
import { grouped } from '../platform/area'
import type { Filter, Operator } from './query'
import type { Column, ColumnKind } from './registers'

/** What can be asked of a column, the usual question first. */
const OPERATORS: Record<ColumnKind, Operator[]> = {
  TEXT: ['has', 'eq', 'ne', 'empty'],
  INTEGER: ['ge', 'le', 'eq', 'empty'],
  AREA: ['ge', 'le', 'eq', 'empty'],
  MONEY: ['ge', 'le', 'eq', 'empty'],
  DATE: ['ge', 'le', 'eq', 'empty'],
  INSTANT: ['ge', 'le', 'empty'],
  CHOICE: ['in', 'empty'],
  REGION: ['has', 'empty'],
  FLAG: ['eq'],
}

export function operatorsOf(column: Column): Operator[] {
  return OPERATORS[column.kind]
}

const UNITS: Unit[] = ['mu', 'ha', 'm2']
const NUMBER = /^-?\d+(\.\d+)?$/

/** `5mu` as the number and the unit that a form shows. */
export function areaIn(value: string, usual: Unit): { number: string; unit: Unit } {
  const unit = UNITS.find((one) => value.endsWith(one))
  return { number: unit ? value.slice(0, -unit.length) : value, unit: unit ?? (value ? 'm2' : usual) }
}

/** A day as the moment where it begins, or ends, here. */
export function instantOf(day: string, end: boolean): string {
  const [year, month, date] = day.split('-').map(Number)
  const start = new Date(year, month - 1, date + (end ? 1 : 0))
  return new Date(start.getTime() - (end ? 1 : 0)).toISOString()
}

export function dayOf(instant: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return ''
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}

/** Whether the value can be asked for as it stands in the form. */
export function complete({ op, value }: Filter, { kind }: Column): boolean {
  if (op === 'empty') return true
  if (kind === 'AREA') return NUMBER.test(areaIn(value, 'mu').number)
  if (kind === 'MONEY') return NUMBER.test(value)
  if (kind === 'INTEGER') return /^-?\d+$/.test(value)
  return value.trim() !== ''
}

export interface ChipWords {
  operator: (op: Operator) => string
  unit: (unit: Unit) => string
  yes: string
  no: string
  /** The name of a region, as far as it is known. */
  region: (code: string) => string
}

/** A condition as its chip says it: 「面积 ≥ 5 亩」. */
export function chipText(filter: Filter, column: Column, words: ChipWords): string {
  if (filter.op === 'empty') return `${column.title} ${words.operator('empty')}`
  return `${column.title} ${words.operator(filter.op)} ${valueText(filter, column, words)}`
}

function valueText({ op, value }: Filter, column: Column, words: ChipWords): string {
  switch (column.kind) {
    case 'AREA': {
      const { number, unit } = areaIn(value, 'm2')
      return `${number} ${words.unit(unit)}`
    }
    case 'MONEY':
    case 'INTEGER':
      return grouped(Number(value), value.includes('.') ? 2 : 0)
    case 'INSTANT':
      return dayOf(value)
    case 'FLAG':
      return value === 'true' ? words.yes : words.no
    case 'REGION':
      return words.region(value)
    case 'CHOICE': {
      const codes = op === 'in' ? value.split(',') : [value]
      const titles = codes.map((code) => column.choices.find((one) => one.code === code)?.title ?? code)
      return titles.length > 3 ? `${titles.slice(0, 2).join('、')}…(${titles.length})` : titles.join('、')
    }
    default:
      return value
  }
}
