import type { Finding } from './types'
import { preferences } from './preferences'

/** A refusal of the server, or a line that broke, in words for the user. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly findings: Finding[],
  ) {
    super(title)
  }

  /** What any error means to the user; a broken line has status 0. */
  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(0, '', [])
  }
}

type Query = Record<string, string | number | undefined>

async function send(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': preferences.language,
  }
  const form = body instanceof FormData
  if (body !== undefined && !form) headers['Content-Type'] = 'application/json'
  const payload = body === undefined ? undefined : form ? body : JSON.stringify(body)
  const response = await fetch(path, { method, headers, body: payload, signal })
  if (!response.ok) throw await problemOf(response)
  return response
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = await response.json()
    return new Problem(response.status, body.title ?? body.detail ?? '', body.findings ?? [])
  } catch {
    return new Problem(response.status, '', [])
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

export const http = {
  get: <T>(path: string, signal?: AbortSignal) => json<T>(send('GET', path, undefined, signal)),
  post: <T>(path: string, body?: unknown) => json<T>(send('POST', path, body)),
  put: <T>(path: string, body: unknown) => json<T>(send('PUT', path, body)),
  delete: (path: string) => send('DELETE', path).then(() => undefined),
}
