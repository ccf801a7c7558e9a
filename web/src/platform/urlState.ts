/** The page's state in its address, so that F5, a bookmark and a shared link restore what was seen. */

type Key = 'view' | 'on' | 'review' | 'panel'

const state = new URLSearchParams(window.location.search)

export function fromUrl(key: Key): string | null {
  return state.get(key)
}

export function toUrl(key: Key, value: string | null): void {
  if (value === null || value === '') state.delete(key)
  else state.set(key, value)
  const search = decodeURIComponent(state.toString())
  history.replaceState(null, '', search ? `?${search}` : window.location.pathname)
}
