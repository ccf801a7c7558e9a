import type { AreaValue, GeoJsonObject, LayerKind, Presence } from '../platform/types'

/** What lies at a clicked place. */
export interface Identified {
  parcel: IdentifiedParcel | null
  controls: { kind: LayerKind; name: string; state: Presence }[]
}

export interface IdentifiedParcel {
  featureId: string
  number: string
  landClass: string
  landClassName?: string
  owner: string
  location: string
  slopeLevel: number
  grade: number
  planting: string
  year: number
  gross: AreaValue
  ridge: AreaValue
  net: AreaValue
  geometry?: GeoJsonObject
}

/** What the same ground was in one survey. */
export interface Year {
  layer: string
  version: string
  number: string
  landClass: string
  landClassName: string
  net: AreaValue
}
