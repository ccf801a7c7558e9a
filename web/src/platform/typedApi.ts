import { http } from './api'
import type { paths } from './generated/schema'

/** Paths that can be read. */
type Readable = { [P in keyof paths]: paths[P] extends { get: object } ? P : never }[keyof paths]

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : unknown

/** What a record may leave out arrives as null. */
type Sent<T> = T extends (infer Item)[]
  ? Sent<Item>[]
  : T extends object
    ? { [K in keyof T]-?: undefined extends T[K] ? Sent<Exclude<T[K], undefined>> | null : Sent<T[K]> }
    : T

/** The answer of a path, as the server's own description has it. */
export type Answer<P extends Readable> = paths[P] extends { get: { responses: { 200: infer R } } }
  ? Sent<Json<R>>
  : never

type Parts<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Parts<Rest> : never

/** Reads a path of the API; what stands in braces is filled in. */
export function read<P extends Readable>(
  path: P,
  parts: Record<Parts<P>, string>,
  signal?: AbortSignal,
): Promise<Answer<P>> {
  const filled = Object.entries<string>(parts).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path as string,
  )
  return http.get<Answer<P>>(filled, signal)
}
