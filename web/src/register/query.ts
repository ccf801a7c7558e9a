import type { LocationQuery } from 'vue-router'
import type { Column, Question } from './registers'

/** One condition of a table: `netArea ge 5mu`. */
export interface Filter {
  column: string
  op: Operator
  value: string
}

export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'in' | 'has' | 'empty'

export interface Sort {
  column: string
  descending: boolean
}

/** What a table shows, as its address says it. */
export interface TableState {
  edition: string
  q: string
  filters: Filter[]
  sort: Sort[]
  page: number
  size: number
  /** Columns that differ from the register's own choice, in their order; empty when they do not. */
  columns: string[]
  /** The row whose drawer is open. */
  row: string | null
}

export const SIZES = [20, 50, 100, 200]
const OPERATORS: Operator[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'in', 'has', 'empty']

export const EMPTY_STATE: TableState = {
  edition: '',
  q: '',
  filters: [],
  sort: [],
  page: 1,
  size: SIZES[0],
  columns: [],
  row: null,
}

const one = (value: LocationQuery[string] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''
const many = (value: LocationQuery[string] | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string')
const words = (text: string): string[] => text.split(',').filter(Boolean)

/** `column~op~value`; null when it is none. */
export function readFilter(text: string): Filter | null {
  const [column, op, ...rest] = text.split('~')
  if (!column || !OPERATORS.includes(op as Operator)) return null
  return { column, op: op as Operator, value: rest.join('~') }
}

export function writeFilter({ column, op, value }: Filter): string {
  return op === 'empty' ? `${column}~empty` : `${column}~${op}~${value}`
}

export function readSort(text: string): Sort[] {
  return words(text).map((word) => ({ column: word.replace(/^-/, ''), descending: word.startsWith('-') }))
}

export function writeSort(sort: Sort[]): string {
  return sort.map(({ column, descending }) => (descending ? `-${column}` : column)).join(',')
}

/** What the address says; whatever it says wrongly is left out. */
export function readState(query: LocationQuery): TableState {
  const size = Number(one(query.size))
  const page = Math.floor(Number(one(query.page)))
  return {
    edition: one(query.edition),
    q: one(query.q),
    filters: many(query.f)
      .map(readFilter)
      .filter((filter): filter is Filter => filter !== null),
    sort: readSort(one(query.sort)),
    page: page >= 1 ? page : 1,
    size: SIZES.includes(size) ? size : SIZES[0],
    columns: words(one(query.cols)),
    row: one(query.row) || null,
  }
}

/** The same for the address; what is as usual is not written. */
export function writeState(state: TableState): Record<string, string | string[] | null> {
  return {
    edition: state.edition || null,
    q: state.q || null,
    f: state.filters.length ? state.filters.map(writeFilter) : null,
    sort: writeSort(state.sort) || null,
    page: state.page > 1 ? String(state.page) : null,
    size: state.size === SIZES[0] ? null : String(state.size),
    cols: state.columns.join(',') || null,
    row: state.row,
  }
}

export function question(state: TableState): Question {
  return {
    edition: state.edition,
    q: state.q,
    filters: state.filters.map(writeFilter),
    sort: writeSort(state.sort),
  }
}

/** State without what the register does not have: an old link must not break the page. */
export function fitting(state: TableState, columns: Column[]): TableState {
  const has = (id: string, can: (column: Column) => boolean) =>
    columns.some((column) => column.id === id && can(column))
  return {
    ...state,
    filters: state.filters.filter(({ column }) => has(column, ({ filterable }) => filterable)),
    sort: state.sort.filter(({ column }) => has(column, ({ sortable }) => sortable)),
    columns: state.columns.filter((id) => has(id, () => true)),
  }
}

/**
 * The order after a click on a column's head: up, down, as usual. With `more` (Shift) the column joins those
 * that are sorted already.
 */
export function sortedBy(sort: Sort[], column: string, more: boolean): Sort[] {
  const now = sort.find((each) => each.column === column)
  const next: Sort[] = !now
    ? [{ column, descending: false }]
    : now.descending
      ? []
      : [{ column, descending: true }]
  if (!more) return next
  if (!now) return [...sort, ...next]
  return sort.flatMap((each) => (each.column === column ? next : [each]))
}
