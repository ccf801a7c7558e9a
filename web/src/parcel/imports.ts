import { reactive } from 'vue'
import { loadLayers } from '../map/layers'
import { http, Problem } from '../platform/api'
import type { Job, LayerInfo, LayerKind } from '../platform/types'

export interface ImportForm {
  files: File[]
  kind: LayerKind
  name: string
  version: string
  date: string
  epsg: number | null
  /** Columns of a foreign layer, as lines `DLBM = column`. */
  mapping: string
}

interface Imports {
  form: ImportForm
  job: Job | null
  sending: boolean
  problem: Problem | null
}

const EMPTY = (): ImportForm => ({
  files: [],
  kind: 'PARCELS',
  name: '',
  version: '',
  date: new Date().toISOString().slice(0, 10),
  epsg: null,
  mapping: '',
})

/** The import of a layer: a form, then a job of the server that is watched until it ends. */
export const imports = reactive<Imports>({ form: EMPTY(), job: null, sending: false, problem: null })

const POLL_MS = 800
export const running = (job: Job | null) =>
  job !== null && (job.state === 'QUEUED' || job.state === 'RUNNING')

/** Names what the file names suggest; every suggestion can be changed. */
export function takeFiles(files: File[]): void {
  imports.form.files = files
  imports.problem = null
  if (!running(imports.job)) imports.job = null
  const name = files[0]?.name ?? ''
  const kind = kindOf(name)
  if (kind) imports.form.kind = kind
  const year = /(?:19|20)\d{2}/.exec(name)?.[0]
  if (year && !imports.form.version) {
    imports.form.version = year
    imports.form.date = `${year}-12-31`
  }
  if (!imports.form.name) imports.form.name = name.replace(/\.[^.]+$/, '')
}

const MARKS: [RegExp, LayerKind][] = [
  [/dltb|图斑|parcel/i, 'PARCELS'],
  [/yjjbnt|jbnt|永久|基本农田|pbf/i, 'PBF'],
  [/sthx|stbhhx|生态|eco/i, 'ECO_RED_LINE'],
  [/cskfbj|czkfbj|城镇|开发边界|urban/i, 'URBAN_BOUNDARY'],
  [/xzq|cjdcq|村|village/i, 'VILLAGES'],
]

function kindOf(name: string): LayerKind | null {
  return MARKS.find(([mark]) => mark.test(name))?.[1] ?? null
}

export async function startImport(): Promise<void> {
  const { files, kind, name, version, date, epsg, mapping } = imports.form
  const form = new FormData()
  for (const file of files) form.append('file', file, file.name)
  for (const [field, value] of Object.entries({ kind, name, version, date, epsg, mapping })) {
    if (value !== null && value !== '') form.append(field, String(value))
  }
  imports.sending = true
  imports.problem = null
  try {
    await watchJob((await http.post<{ job: Job }>('/api/layers', form)).job)
  } catch (error) {
    imports.problem = Problem.of(error)
  }
  imports.sending = false
}

async function watchJob(started: Job): Promise<void> {
  imports.job = started
  imports.sending = false
  while (running(imports.job)) {
    await new Promise((done) => window.setTimeout(done, POLL_MS))
    imports.job = await http.get<Job>(`/api/jobs/${started.id}`)
  }
  if (imports.job?.state === 'DONE') imports.form = EMPTY()
  await loadLayers()
}

export async function cancelImport(): Promise<void> {
  if (imports.job)
    await http.delete(`/api/jobs/${imports.job.id}`).catch((error) => (imports.problem = Problem.of(error)))
}

export async function undoImport(layer: LayerInfo): Promise<void> {
  imports.problem = null
  try {
    await http.delete(`/api/layers/${layer.id}`)
  } catch (error) {
    imports.problem = Problem.of(error)
  }
  await loadLayers()
}
