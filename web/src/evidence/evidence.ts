import { http, withQuery } from '../platform/api'
import type { Finding } from '../platform/types'

export interface PointFix {
  x: number
  y: number
  epsg: number
  accuracy: number | null
  azimuth: number | null
}

export interface EvidenceItem {
  id: string
  bearer: Bearer
  file: { name: string; size: number; mediaType: string; sha256: string; sm3: string; picture: boolean }
  broughtBy: { account: string; name: string; office: string }
  receivedAt: string
  declared: { takenAt: string | null; place: PointFix | null; note: string }
  photo: {
    width: number
    height: number
    takenAt: string | null
    longitude: number | null
    latitude: number | null
    azimuth: number | null
    camera: string
  } | null
  differences: Finding[]
  withdrawn: { at: string; by: string; because: string } | null
}

/** The record that evidence hangs on. */
export interface Bearer {
  kind: string
  id: string
}

const root = '/api/evidence'

export const evidence = {
  list: ({ kind, id }: Bearer) => http.get<EvidenceItem[]>(withQuery(root, { kind, id })),
  withdraw: (id: string, because: string) => http.post<EvidenceItem>(`${root}/${id}/withdrawal`, { because }),
  thumb: (id: string) => `${root}/${id}/thumb.jpg`,
  shown: (id: string) => `${root}/${id}/shown.jpg`,
  original: (id: string) => `${root}/${id}/original`,
  custody: (id: string, form: 'docx' | 'json') => `${root}/${id}/custody.${form}`,
  custodyOf: ({ kind, id }: Bearer, form: 'docx' | 'json') =>
    withQuery(`${root}/custody.${form}`, { kind, id }),
}

/** `3.2 MB`: as file managers say it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${kilobytes.toFixed(0)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

const GLYPHS: [RegExp, string][] = [
  [/^image\//, 'IMG'],
  [/^video\//, 'VID'],
  [/^audio\//, 'AUD'],
  [/pdf$/, 'PDF'],
  [/wordprocessing/, 'DOC'],
  [/spreadsheet/, 'XLS'],
  [/presentation/, 'PPT'],
  [/zip|rar|7z|gzip/, 'ZIP'],
  [/^text\//, 'TXT'],
]

/** Three letters for a kind of file that has no picture. */
export function glyphOf(mediaType: string): string {
  return GLYPHS.find(([kind]) => kind.test(mediaType))?.[1] ?? 'BIN'
}
