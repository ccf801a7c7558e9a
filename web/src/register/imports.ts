import { http } from '../platform/api'
import type { Job } from '../platform/types'

export type ImportState = 'READING' | 'READY' | 'REFUSED' | 'ACCEPTED' | 'UNDONE'
export type ImportMode = 'GOOD_ROWS' | 'ALL_OR_NOTHING' | 'OVERWRITE'

export interface ImportCounts {
  rows: number
  good: number
  wrong: number
  doubled: number
}

/** One wrong cell, with its place as the spreadsheet program shows it. */
export interface CellFault {
  row: number
  column: string
  letter: string
  value: string
  code: string
  what: string
  remedy: string
}

export interface ImportLine {
  row: number
  cells: string[]
  faulty: number[]
  /** The row of the file that it doubles; 0 where it doubles one of the register. */
  doubleOf: number
}

export interface ImportPreview {
  id: string
  state: ImportState
  fileName: string
  times: { uploaded: string; accepted: string | null; undone: string | null }
  counts: ImportCounts
  headings: string[]
  columns: string[]
  wrong: CellFault[]
  wrongRows: ImportLine[]
  doubles: ImportLine[]
  sample: ImportLine[]
}

export interface ImportEntry {
  id: string
  fileName: string
  state: ImportState
  counts: ImportCounts
  uploadedAt: string
  acceptedAt: string | null
  undoneAt: string | null
}

const POLL_MS = 500
const HOURS_TO_UNDO = 24
const path = (register: string) => `/api/registers/${encodeURIComponent(register)}`
const one = (register: string, id: string) => `${path(register)}/imports/${id}`

export const imports = {
  template: (register: string) => `${path(register)}/template.xlsx`,
  wrongRows: (register: string, id: string) => `${one(register, id)}/wrong-rows.xlsx`,
  recent: (register: string) => http.get<ImportEntry[]>(`${path(register)}/imports`),
  preview: (register: string, id: string) => http.get<ImportPreview>(one(register, id)),
  accept: (register: string, id: string, mode: ImportMode) =>
    http.post<ImportPreview>(`${one(register, id)}/accept`, { mode }),
  undo: (register: string, id: string) => http.post<ImportPreview>(`${one(register, id)}/undo`),
}

/** Hands a file in; the job reads it, the import is its preview when the job is done. */
export function upload(register: string, file: File): Promise<{ job: number; upload: ImportEntry }> {
  const form = new FormData()
  form.append('file', file, file.name)
  return http.post(`${path(register)}/imports`, form)
}

const running = ({ state }: Job) => state === 'QUEUED' || state === 'RUNNING'

/** Watches a job until it is over, telling how far it is. */
export async function untilOver(id: number, tell: (job: Job) => void): Promise<Job> {
  let job = await http.get<Job>(`/api/jobs/${id}`)
  while (running(job)) {
    tell(job)
    await new Promise((done) => window.setTimeout(done, POLL_MS))
    job = await http.get<Job>(`/api/jobs/${id}`)
  }
  return job
}

/** Whether an accepted import can still be undone as a whole. */
export function undoable({ state, acceptedAt }: ImportEntry, now: number): boolean {
  const since = acceptedAt ? now - Date.parse(acceptedAt) : Infinity
  return state === 'ACCEPTED' && since < HOURS_TO_UNDO * 3_600_000
}
