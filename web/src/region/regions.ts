/** A region as the server tells it. */
export interface Region {
  code: string
  name: string
  level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'
  parent: string | null
  from: string
  until: string | null
  children: number
  path: { code: string; name: string }[]
}

/** What a published tree changes. */
export interface Revision {
  from: string
  accepted: boolean
  counts: { added: number; renamed: number; recoded: number; ended: number; unchanged: number }
  added: { code: string; name: string }[]
  renamed: { code: string; old: string; now: string }[]
  recoded: { old: string; now: string; name: string }[]
  ended: { code: string; name: string }[]
}
