/** The shapes of the server's answers. Coordinates are longitude, latitude. */

/** An exact area; the server sends decimals as text, so that none is lost on the way. */
export interface AreaValue {
  m2: number | string
  mu: number | string
  ha: number | string
}

export type Severity = 'ERROR' | 'WARNING' | 'NOTE'

export interface Finding {
  code: string
  severity: Severity
  place: string
  row?: number
  message: string
  remedy: string
  details?: Record<string, string>
}

export type Extent = [number, number, number, number]

/** The county; what is not known before the first import is null. */
export interface County {
  name: string | null
  code: string | null
  epsg: number | null
  crsName: string | null
  extent: Extent | null
  demo: boolean
  dataAsOf: string | null
}

export type LayerKind = 'PARCELS' | 'PBF' | 'ECO_RED_LINE' | 'URBAN_BOUNDARY' | 'VILLAGES'

export interface LayerInfo {
  id: string
  kind: LayerKind
  name: string
  version: string
  date: string
  epsg: number
  crsName: string
  features: number
  gross: AreaValue
  net: AreaValue | null
  hash: string
  extent: Extent
  importedAt: string
  current: boolean
}

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED'

export interface Job {
  id: string
  kind: string
  title: string
  state: JobState
  done: number
  total: number
  etaSeconds: number | null
  findings: Finding[]
  result: unknown
  moreFindings?: number
}

export interface ClassStyle {
  code: string
  name: string
  english: string
  color: string
  hatch: string
  group: string
  /** The fill in every palette. */
  colors?: Record<string, string>
}

export interface LegendEntry {
  code: string
  name: string
  english: string
  area: AreaValue
  count: number
}

export type Presence = 'PRESENT' | 'ABSENT' | 'NOT_CHECKED'

export interface Measurement {
  /** Metres on the ellipsoid. */
  length?: number | string
  ellipsoidal?: AreaValue
  planar?: AreaValue
}

export interface Located {
  lon: number
  lat: number
  crs: string
  inCounty: boolean
}

export interface EpsgChoice {
  epsg: number
  name: string
}

export interface GeoJsonObject {
  type: string
  [key: string]: unknown
}
