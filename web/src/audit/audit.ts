import { http } from '../platform/api'
import type { Finding } from '../platform/types'

export interface Seal {
  sha256: string
  sm3: string
}

export interface AuditRow {
  seq: number
  at: string
  detail: Record<string, string>
}

export interface AuditEntry {
  row: AuditRow
  canonical: string
  previous: Seal
  seal: Seal
  sealed: boolean
}

export interface Chain {
  entries: number
  head: Seal
  lastCheck: AuditRow | null
}

export interface Check {
  intact: boolean
  entries: number
  fault: Finding | null
}

export const audit = {
  entry: (seq: string) => http.get<AuditEntry>(`/api/audit/${seq}`),
  chain: () => http.get<Chain>('/api/audit/chain'),
  check: () => http.post<Check>('/api/audit/checks'),
  exportAddress: '/api/audit/export.jsonl',
  /** The digests of the last thirty-one days. */
  digestsAddress(): string {
    const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
    return `/api/audit/digests.txt?from=${day(31)}&to=${day(-1)}`
  },
}
