import { reactive } from 'vue'
import { http } from '../platform/api'

export type Light = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER' | 'PAUSED' | 'NONE'
export type Unit = 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'YEARS'
export type HolderKind = 'PERSON' | 'POST' | 'OFFICE'

export interface Pause {
  from: string
  until: string | null
  reason: string
}

export interface ClockInfo {
  id: string
  name: string
  basis: string
  start: string
  length: number
  unit: Unit
  due: string | null
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'WITHDRAWN'
  pauses: Pause[]
  unannounced: number[]
}

export interface Step {
  at: string
  who: string
  act: 'GIVEN' | 'HANDED_OVER' | 'RETURNED' | 'DONE' | 'WITHDRAWN'
  holder: string
  reason: string
}

export interface ToDo {
  id: string
  matter: { kind: string; id: string; title: string; link: string }
  step: string
  due: string | null
  daysLeft: number | null
  light: Light
  holder: { kind: HolderKind; key: string; region: string; name: string }
  giver: string
  givenAt: string
  state: 'OPEN' | 'DONE' | 'WITHDRAWN'
  mine: boolean
  version: number
  clock: ClockInfo | null
  steps: Step[]
}

export interface Letter {
  id: string
  from: string
  to: string
  title: string
  body: string
  link: string
  sentAt: string
  read: boolean
}

export interface Home {
  today: string
  counts: { overdue: number; today: number; soon: number; open: number; unread: number }
  toDos: ToDo[]
}

/** An addressee as the server takes it. */
export interface HolderChoice {
  kind: HolderKind
  key: string
  region: string
}

export interface Addressees {
  offices: { code: string; name: string; level: string; posts: string[] }[]
  posts: { kind: string; title: string }[]
  people: { account: string; name: string; office: string }[]
}

/** How many messages wait, for the bell and the pages that change it. */
export const waiting = reactive({ unread: 0 })

export async function countUnread(): Promise<void> {
  waiting.unread = (await http.get<{ unread: number }>('/api/desk/messages/unread')).unread
}

/** Today by Beijing's calendar, as `2026-11-23`. */
export function civilToday(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}
