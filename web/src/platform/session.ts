import { computed, reactive } from 'vue'
import { http, onSignedOut, Problem } from './api'
import type { Permission } from './page'
import type { County, Extent } from './types'

export interface Post {
  kind: string
  title: string
  region: { code: string; name: string }
  until: string | null
}

/** The person who has signed in. */
export interface Actor {
  account: string
  name: string
  office: { code: string; name: string } | null
  posts: Post[]
  /** Null means all: a server that has no sign-in yet. */
  permissions: Permission[] | null
  jurisdiction: string[]
}

interface SessionAnswer {
  actor: Actor | null
  demo: boolean
}

interface Session extends SessionAnswer {
  county: County | null
  problem: Problem | null
  /** Whether the server has said who is here. */
  known: boolean
  /** The session ended under an open page: the dialog asks to sign in again. */
  expired: boolean
}

/** Where the map starts before any layer says where the county is. */
const CHINA: Extent = [73.5, 18, 135.1, 53.6]
const EVERYBODY: Actor = {
  account: 'local',
  name: '',
  office: null,
  posts: [],
  permissions: null,
  jurisdiction: [],
}

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
  if (!wanted || permissions === null) return true
  return (Array.isArray(wanted) ? wanted : [wanted]).some((one) => permissions.includes(one))
}

async function whoIsHere(): Promise<SessionAnswer> {
  try {
    return await http.get<SessionAnswer>('/api/session')
  } catch (error) {
    const { status } = Problem.of(error)
    if (status === 404) return { actor: EVERYBODY, demo: false }
    if (status === 401) return { actor: null, demo: false }
    throw error
  }
}

async function readCounty(): Promise<void> {
  try {
    session.county = await http.get<County>('/api/county')
  } catch (error) {
    if (Problem.of(error).status !== 401) throw error
  }
}

/** Asks the server who is here; what goes wrong stands in `session.problem`. */
export async function openSession(): Promise<void> {
  session.problem = null
  try {
    const { actor, demo } = await whoIsHere()
    Object.assign(session, { actor, demo })
    if (actor) await readCounty()
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
