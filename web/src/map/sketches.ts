import { http, withQuery } from '../platform/api'
import type { AreaValue, Extent, Finding } from '../platform/types'

/** Polygons as the coordinates of a GeoJSON MultiPolygon, in longitudes and latitudes. */
export type Polygons = number[][][][]

interface Shape {
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown }
  ellipsoidal: AreaValue
  planar: AreaValue
  epsg: number
  crs: string
  parts: number
}

export interface Sketch {
  id: string
  version: number
  name: string
  note: string
  region: string
  author: string
  changedAt: string
  shape: Shape
}

export interface Checked {
  shape: Shape | null
  findings: Finding[]
}

export interface Drawn {
  coordinates: Polygons
  line?: number[][]
  name?: string
  note?: string
  id?: string
  version?: number
}

const PATH = '/api/map/sketches'

export function polygonsOf({ geometry }: Shape): Polygons {
  return geometry.type === 'Polygon'
    ? [geometry.coordinates as number[][][]]
    : (geometry.coordinates as Polygons)
}

export const sketchStore = {
  list: () => http.get<Sketch[]>(PATH),
  get: (id: string) => http.get<Sketch>(`${PATH}/${id}`),
  check: (drawn: Drawn) => http.post<Checked>(`${PATH}/check`, drawn),
  split: (drawn: Drawn) => http.post<Shape>(`${PATH}/split`, drawn),
  merge: (drawn: Drawn) => http.post<Shape>(`${PATH}/merge`, drawn),
  save: (drawn: Drawn) =>
    drawn.id ? http.put<Sketch>(`${PATH}/${drawn.id}`, drawn) : http.post<Sketch>(PATH, drawn),
  remove: ({ id, version }: Sketch) => http.delete(`${PATH}/${id}?version=${version}`),
  file: (id: string, format: string) => `${PATH}/${id}/file?format=${format}`,
}

export const outlines = (extent: Extent, layer: string | null) =>
  http.get<{ lines: number[][][]; complete: boolean }>(
    withQuery('/api/map/outlines', {
      bbox: extent.map((degree) => degree.toFixed(7)).join(','),
      layer: layer ?? undefined,
    }),
  )
