import type { Finding } from './types'
import { preferences } from './preferences'

/** A refusal of the server, or a line that broke, in words for the user. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly findings: Finding[],
    /** Seconds after which the server wants to be asked again. */
    readonly retryAfter: number | null = null,
    /** The whole problem document, for what else it tells: the row as it is now. */
    readonly body: Record<string, unknown> | null = null,
  ) {
    super(title)
  }

  /** What any error means to the user; a broken line has status 0. */
  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(0, '', [])
  }
}

type Query = Record<string, string | number | undefined>

interface Sending {
  body?: unknown
  signal?: AbortSignal
  /** The version that a change is based on; the server refuses when it has moved on (412). */
  version?: string | number
  headers?: Record<string, string>
}

const SESSION = '/api/session'
let signInAgain: () => Promise<boolean> = () => Promise.resolve(false)

/** What asks the person to sign in again when the session has ended; answers whether they did. */
export function onSignedOut(ask: () => Promise<boolean>): void {
  signInAgain = ask
}

const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob

function headersOf(method: string, { body, version, headers: more }: Sending): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': preferences.language,
  }
  if (body !== undefined && !isRaw(body)) headers['Content-Type'] = 'application/json'
  if (version !== undefined) headers['If-Match'] = `"${version}"`
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1]
  if (method !== 'GET' && token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token)
  return { ...headers, ...more }
}

/** Sends once; when the session has ended, once more after signing in again, so that no work is lost. */
async function send(method: string, path: string, sending: Sending = {}): Promise<Response> {
  const { body, signal } = sending
  const payload = body === undefined || isRaw(body) ? body : JSON.stringify(body)
  const ask = () => fetch(path, { method, headers: headersOf(method, sending), body: payload, signal })
  let response = await ask()
  if (response.status === 401 && !path.startsWith(SESSION) && (await signInAgain())) response = await ask()
  if (!response.ok) throw await problemOf(response)
  return response
}

async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || null
  try {
    const body = await response.json()
    return new Problem(
      response.status,
      body.title ?? body.detail ?? '',
      body.findings ?? [],
      retryAfter,
      body,
    )
  } catch {
    return new Problem(response.status, '', [], retryAfter)
  }
}

async function json<T>(response: Promise<Response>): Promise<T> {
  const text = await (await response).text()
  return (text ? JSON.parse(text) : undefined) as T
}

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  return `${path}?${search}`
}

type Version = string | number

/** The server, asked and told in JSON; every refusal is a `Problem`. */
export const http = {
  get: <T>(path: string, signal?: AbortSignal) => json<T>(send('GET', path, { signal })),
  post: <T>(path: string, body?: unknown) => json<T>(send('POST', path, { body })),
  put: <T>(path: string, body: unknown, version?: Version) => json<T>(send('PUT', path, { body, version })),
  /** A piece of a file, as it is. */
  patch: <T>(path: string, body: Blob, headers: Record<string, string>, signal?: AbortSignal) =>
    json<T>(send('PATCH', path, { body, headers, signal })),
  delete: (path: string, version?: Version) => send('DELETE', path, { version }).then(() => undefined),
  /** The answer itself, for those who need its status or a file's bytes. */
  answer: (method: 'GET' | 'POST', path: string, body?: unknown) => send(method, path, { body }),
}
