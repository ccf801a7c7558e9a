import type { RouteLocationRaw } from 'vue-router'
import { http, withQuery } from '../platform/api'

export interface Spot {
  lon: number
  lat: number
}

export interface Hit {
  key: string
  title: string
  detail: string
  match: 'WHOLE' | 'BEGINNING' | 'INSIDE'
  spot: Spot | null
}

export interface HitGroup {
  kind: string
  total: number
  hits: Hit[]
}

export interface Found {
  query: string
  groups: HitGroup[]
}

/** Longer text is a pasted list of points and does not fit into an address. */
const LONGEST_IN_ADDRESS = 300

export function find(text: string, signal: AbortSignal): Promise<Found> {
  return text.length > LONGEST_IN_ADDRESS
    ? http.post<Found>('/api/search', { text })
    : http.get<Found>(withQuery('/api/search', { q: text }), signal)
}

const ZOOM: Record<string, number> = { place: 16, parcel: 17, unit: 13 }

/** Where a hit leads; null where the page for it is not there. */
export function target(kind: string, hit: Hit): RouteLocationRaw | null {
  if (hit.spot) {
    const { lon, lat } = hit.spot
    return { path: '/map', query: { view: `${lon.toFixed(5)},${lat.toFixed(5)},${ZOOM[kind] ?? 15}.00` } }
  }
  switch (kind) {
    case 'review':
      return { path: '/map', query: { review: hit.key } }
    case 'region':
      return { path: '/registers/parcels', query: { f: `village~in~${hit.key}` } }
    case 'person':
      return { path: '/messages', query: { write: '1', to: hit.key } }
    default:
      return null
  }
}
