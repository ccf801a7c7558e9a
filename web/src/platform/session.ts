import { computed, reactive } from 'vue'
import { http, onSignedOut, Problem } from './api'
import type { Permission } from './page'
import { read, type Answer } from './typedApi'
import type { County, Extent } from './types'

/** The person who has signed in. */
export type Actor = NonNullable<Answer<'/api/session'>['actor']>

interface Session {
  actor: Actor | null
  demo: boolean
  county: County | null
  problem: Problem | null
  /** Whether the server has said who is here. */
  known: boolean
  /** The session ended under an open page: the dialog asks to sign in again. */
  expired: boolean
}

/** Where the map starts before any layer says where the county is. */
const CHINA: Extent = [73.5, 18, 135.1, 53.6]

/** Who is here, and which county this server keeps. */
export const session = reactive<Session>({
  actor: null,
  demo: false,
  county: null,
  problem: null,
  known: false,
  expired: false,
})

export const signedIn = computed(() => session.actor !== null)

export function countyExtent(): Extent {
  return session.county?.extent ?? CHINA
}

/** Whether the person's posts allow one of these; nothing asked for is allowed to all who signed in. */
export function may(wanted?: Permission | Permission[]): boolean {
  if (!session.actor) return false
  const { permissions } = session.actor
  if (!wanted) return true
  return (Array.isArray(wanted) ? wanted : [wanted]).some((one) => permissions.includes(one))
}

/** Asks the server who is here; what goes wrong stands in `session.problem`. */
export async function openSession(): Promise<void> {
  session.problem = null
  try {
    const { actor, demo } = await read('/api/session', {})
    const county = actor ? await http.get<County>('/api/county') : null
    Object.assign(session, { actor, demo, county })
    session.known = true
  } catch (error) {
    session.problem = Problem.of(error)
  }
}

export interface Credentials {
  account: string
  password: string
  code?: string
}

/** Signs in; throws the server's refusal. A changed person gets a fresh page, the same one goes on. */
export async function signIn(credentials: Credentials): Promise<void> {
  await http.post('/api/session', credentials)
  await afterSignIn()
}

/** The demo county's people sign in by a click. */
export async function signInAs(account: string): Promise<void> {
  await http.post('/api/demo/session', { account })
  await afterSignIn()
}

async function afterSignIn(): Promise<void> {
  const before = session.actor?.account
  await openSession()
  if (session.problem) throw session.problem
  const now = session.actor?.account
  if (before && now && before !== now) window.location.reload()
  session.expired = false
  waiting.splice(0).forEach((goOn) => goOn(now !== undefined))
}

export async function signOut(): Promise<void> {
  await http.delete('/api/session')
  sessionStorage.clear()
  window.location.assign('/')
}

const waiting: ((signedIn: boolean) => void)[] = []

/** The dialog was closed without signing in: what waited for it is refused. */
export function staySignedOut(): void {
  session.expired = false
  waiting.splice(0).forEach((goOn) => goOn(false))
}

onSignedOut(() => {
  if (!session.actor) return Promise.resolve(false)
  session.expired = true
  return new Promise((goOn) => waiting.push(goOn))
})
