import { http, withQuery } from '../platform/api'
import type { Permission } from '../platform/page'

export interface Region {
  code: string
  name: string
}

export interface Post {
  id: string
  kind: string
  title: string
  region: Region
  from: string
  until: string | null
}

export interface Person {
  account: string
  name: string
  phone: string
  office: Region
  state: 'INVITED' | 'ACTIVE' | 'LOCKED'
  secondFactor: boolean
  posts: Post[]
  invitedUntil: string | null
  browsers: number
  since: string
}

export interface Invitation {
  account: string
  link: string
  qr: string
  ends: string
}

export interface PostKind {
  kind: string
  title: string
  levels: string[]
  separated: boolean
  permissions: Permission[]
}

export interface NewPost {
  kind: string
  region: string
  from: string
  until: string | null
}

export interface Newcomer {
  account: string
  name: string
  phone: string
  office: string
  posts: NewPost[]
}

const path = (account: string) => `/api/people/${encodeURIComponent(account)}`

export const people = {
  list: (q: string, page: number, size: number) =>
    http.get<{ people: Person[]; total: number }>(withQuery('/api/people', { q, page, size })),
  one: (account: string) => http.get<Person>(path(account)),
  invite: (newcomer: Newcomer) => http.post<Invitation>('/api/people', newcomer),
  link: (account: string) => http.post<Invitation>(`${path(account)}/invitation`),
  revokeLink: (account: string) => http.delete(`${path(account)}/invitation`),
  lock: (account: string, because: string) => http.put<Person>(`${path(account)}/lock`, { because }),
  unlock: (account: string) => http.delete(`${path(account)}/lock`),
  signOut: (account: string) => http.delete(`${path(account)}/sessions`),
  dropSecondFactor: (account: string) => http.delete(`${path(account)}/second-factor`),
  grant: (account: string, post: NewPost) => http.post<Person>(`${path(account)}/posts`, post),
  endPost: (account: string, id: string) => http.delete(`${path(account)}/posts/${id}`),
}

export const postKinds = () => http.get<PostKind[]>('/api/posts/table')

/** The picture of a QR code as an address for an image. */
export const pictureOf = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`

/** Today in Beijing, as the server counts days. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

export type Period = 'past' | 'now' | 'future'

export function periodOf(post: Post): Period {
  const day = today()
  if (post.until && post.until < day) return 'past'
  return post.from > day ? 'future' : 'now'
}
