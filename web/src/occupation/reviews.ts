import { http } from '../platform/api'
import type { AreaValue, Finding, GeoJsonObject, LayerKind } from '../platform/types'

export interface MeasuredValue {
  planar: AreaValue
  gross: AreaValue
  ridge: AreaValue
  net: AreaValue
}

export interface PartSum {
  name: string
  total: MeasuredValue
  covered: MeasuredValue
  uncovered: MeasuredValue
}

export interface ControlAnswer {
  kind: LayerKind
  name: string
  state: 'CHECKED' | 'NOT_CHECKED'
  source: LayerSource | null
  inside: MeasuredValue | null
}

export interface BreakdownRow {
  /** Code of the first dimension, as 0101; empty when not given. */
  code: string
  label: string
  area: MeasuredValue
  count: number
}

export const DIMENSIONS = [
  'landClass',
  'owner',
  'pbf',
  'slope',
  'grade',
  'planting',
  'location',
  'classOwnerPbf',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface LayerSource {
  name: string
  version: string
  date: string | null
  hash: string
  crsName: string
}

export interface Review {
  id: string
  name: string
  createdAt: string
  redLine: { fileName: string; crsName: string; preview: GeoJsonObject }
  parcels: LayerSource
  headline: string
  total: MeasuredValue
  covered: MeasuredValue
  uncovered: MeasuredValue
  parts: PartSum[]
  controls: ControlAnswer[]
  cultivated: {
    total: MeasuredValue
    paddy: MeasuredValue
    irrigated: MeasuredValue
    dry: MeasuredValue
    pbf: MeasuredValue | null
  }
  breakdowns: Record<Dimension, BreakdownRow[]>
  findings: Finding[]
  formula: { ellipsoidal: string; planar: string; precision: string }
  /** What running it again gave; null when it was only read. */
  rerun: { same: boolean; headline: string; findings: Finding[] } | null
}

/** One line of the list of earlier reviews. */
export interface ReviewLine {
  id: string
  name: string
  createdAt: string
  headline: string
}

const BASE = '/api/reviews'

export const reviews = {
  run: (request: { uploadId: string; layer: string; name?: string; parcelsLayerId?: string }) =>
    http.post<Review>(BASE, request),
  list: () => http.get<ReviewLine[]>(BASE),
  open: (id: string) => http.get<Review>(`${BASE}/${id}`),
  rerun: (id: string) => http.post<Review>(`${BASE}/${id}/rerun`),
  remove: (id: string) => http.delete(`${BASE}/${id}`),
  pieces: (id: string) => http.get<GeoJsonObject>(`${BASE}/${id}/pieces.geojson`),
  file: (id: string, name: string) => `${BASE}/${id}/${name}`,
}
