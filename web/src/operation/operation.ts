import { http } from '../platform/api'

export interface Check {
  name: string
  state: 'GOOD' | 'WARNING' | 'BAD'
  seen: string
}

export interface Certificate {
  subject: string
  issuer: string
  names: string[]
  expires: string
  fingerprint: string
}

export interface Overview {
  version: string
  builtAt: string
  java: string
  checks: Check[]
  https: boolean
  certificate: Certificate | null
  authority: Certificate | null
}

export interface Backup {
  name: string
  reason: 'NIGHTLY' | 'MANUAL' | 'UPGRADE'
  at: string
  bytes: number
  checked: boolean
}

export interface SettingLine {
  key: string
  environment: string
  meaning: string
  standard: string
  value: string
  source: 'COMMAND_LINE' | 'ENVIRONMENT' | 'FILE' | 'DEFAULT'
}

export const operation = {
  health: () => http.get<Overview>('/api/operation/health'),
  backups: () => http.get<{ folder: string; backups: Backup[] }>('/api/operation/backups'),
  settings: () => http.get<SettingLine[]>('/api/operation/settings'),
  backUp: () => http.post<{ job: { id: number } }>('/api/operation/backups'),
  check: (name: string) => http.post<{ job: { id: number } }>(`/api/operation/backups/${name}/check`),
}

const MB = 1 << 20

/** A size as people say it: `820 KB`, `12.4 MB`, `3.1 GB`. */
export function size(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / 1024)} KB`
  return bytes < 1024 * MB ? `${(bytes / MB).toFixed(1)} MB` : `${(bytes / 1024 / MB).toFixed(1)} GB`
}
