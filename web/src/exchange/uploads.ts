import { http } from '../platform/api'
import type { AreaValue, EpsgChoice, Extent, Finding, GeoJsonObject } from '../platform/types'

interface Areas {
  planar: AreaValue
  ellipsoidal: AreaValue
}

/** What was recognised of one layer of an uploaded file. */
export interface UploadedLayer {
  name: string
  crs: { epsg: number; name: string; source: string } | null
  encoding: string
  encodingSource: string
  features: number
  polygons: number
  columns: Record<string, string>
  samples: Record<string, string>[]
  extent: Extent | null
  /** Null while the system is not known, and while faults stand against using it. */
  area: Areas | null
  /** The area it would have, where a repair is offered. */
  areaAfterRepair: Areas | null
  parts: { name: string; area: AreaValue }[]
  preview: GeoJsonObject | null
  inCounty: boolean | null
  findings: Finding[]
  repairs: Finding[]
}

export interface Upload {
  id: string
  fileName: string
  format: string
  layers: UploadedLayer[]
  findings: Finding[]
}

/** What the user decides where the file leaves a choice; only what is set is sent. */
export interface Choices {
  layer?: string
  epsg?: number
  charset?: string
  meridian?: number
  repair?: boolean
}

export function upload(files: File[]): Promise<Upload> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return http.post<Upload>('/api/exchange/uploads', form)
}

export function choose(id: string, choices: Choices): Promise<Upload> {
  return http.put<Upload>(`/api/exchange/uploads/${id}/choices`, choices)
}

let systems: Promise<EpsgChoice[]> | null = null

/** The coordinate systems that can be chosen; asked for once. */
export function epsgChoices(): Promise<EpsgChoice[]> {
  systems ??= http.get<EpsgChoice[]>('/api/exchange/epsg').catch((error) => {
    systems = null
    throw error
  })
  return systems
}

export const CHARSETS = ['GB18030', 'UTF-8', 'Big5']
