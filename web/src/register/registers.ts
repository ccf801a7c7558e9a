import { http, withQuery } from '../platform/api'
import type { AreaValue, Job } from '../platform/types'

export type ColumnKind =
  | 'TEXT'
  | 'INTEGER'
  | 'AREA'
  | 'MONEY'
  | 'DATE'
  | 'INSTANT'
  | 'CHOICE'
  | 'REGION'
  | 'FLAG'

export interface Choice {
  code: string
  title: string
}

/** One column of a register: how it is shown, asked for and entered. */
export interface Column {
  id: string
  title: string
  kind: ColumnKind
  /** The unit a form takes it in. */
  unit: string | null
  choices: Choice[]
  sortable: boolean
  filterable: boolean
  summable: boolean
  searched: boolean
  personal: boolean
  required: boolean
  wide: boolean
  /** In the table before somebody chooses. */
  shown: boolean
  /** Asked for by a form. */
  entered: boolean
  note: string
  example: string
}

export interface RegisterInfo {
  name: string
  title: string
  columns: Column[]
  /** The versions to choose from, the one shown first in front; empty where there is but one. */
  editions: Choice[]
  canAdd: boolean
  canEdit: boolean
  canImport: boolean
  importModes: string[]
  help: string
}

export interface RegionCell {
  code: string
  name: string
}

export type Cell = string | number | boolean | AreaValue | RegionCell | null

export interface Row {
  key: string
  /** Goes back as If-Match with a change. */
  version: string
  cells: Record<string, Cell>
  /** Columns of which the reader sees but a mask. */
  masked?: string[]
}

export interface RowsPage {
  rows: Row[]
  total: number
  sums: Record<string, Cell>
}

export interface Fact {
  title: string
  value: string
}

export interface HistoryLine {
  at: string
  who: string
  what: string
}

/** One row with what a drawer tells of it. */
export interface RowDetail extends Row {
  facts?: Fact[]
  history?: HistoryLine[]
  geometry?: unknown
}

/** What a table asks: everything but the page. */
export interface Question {
  edition: string
  q: string
  filters: string[]
  sort: string
}

const base = (name: string) => `/api/registers/${encodeURIComponent(name)}`
const rowPath = (name: string, key: string) => `${base(name)}/rows/${encodeURIComponent(key)}`

function asked({ edition, q, filters, sort }: Question, page: number, size: number): string {
  const search = new URLSearchParams()
  const plain = { page: String(page), size: String(size), edition, q, sort }
  for (const [name, value] of Object.entries(plain)) if (value) search.set(name, value)
  for (const filter of filters) search.append('f', filter)
  return search.toString()
}

export interface ExportAnswer {
  /** Null when the file has come at once. */
  job: Job | null
}

export const registers = {
  list: () => http.get<{ name: string; title: string }[]>('/api/registers'),
  info: (name: string) => http.get<RegisterInfo>(base(name)),
  rows: (name: string, question: Question, page: number, size: number, signal?: AbortSignal) =>
    http.get<RowsPage>(`${base(name)}/rows?${asked(question, page, size)}`, signal),
  row: (name: string, key: string, edition = '') =>
    http.get<RowDetail>(withQuery(rowPath(name, key), { edition })),
  add: (name: string, cells: Record<string, unknown>) => http.post<Row>(`${base(name)}/rows`, { cells }),
  change: (name: string, row: Row, cells: Record<string, unknown>) =>
    http.put<Row>(rowPath(name, row.key), { cells }, row.version),
  remove: (name: string, row: Row) => http.delete(rowPath(name, row.key), row.version),
  export: (name: string, question: Question, columns: string[]) =>
    http.answer('POST', `${base(name)}/exports`, { ...question, columns }),
}
