import { watch } from 'vue'
import type { LocationQuery } from 'vue-router'
import type { OpenPage } from './openPage'

/** The map page's state in its address, so that F5, a bookmark and a shared link restore what was seen. */

export type Key = 'view' | 'on' | 'look' | 'base' | 'compare' | 'sketch' | 'review' | 'panel'
const KEYS: Key[] = ['view', 'on', 'look', 'base', 'compare', 'sketch', 'review', 'panel']

const state = new Map<Key, string>()
/** What was written and has not yet come back from the address. */
const written = new Map<Key, string | undefined>()
let page: OpenPage | null = null

function take(query: LocationQuery): Key[] {
  const changed: Key[] = []
  for (const key of KEYS) {
    const value = query[key]
    const text = typeof value === 'string' && value !== '' ? value : undefined
    if (written.has(key)) {
      if (written.get(key) === text) written.delete(key)
      continue
    }
    if (text === state.get(key)) continue
    if (text === undefined) state.delete(key)
    else state.set(key, text)
    changed.push(key)
  }
  return changed
}

/** Follows the address of the page that shows the map; `moved` hears what a link or the back key changed. */
export function followAddress(shown: OpenPage, moved: (keys: Key[]) => void): void {
  page = shown
  written.clear()
  take(shown.route.query)
  watch(
    () => shown.route.query,
    (query) => {
      const keys = take(query)
      if (keys.length) moved(keys)
    },
  )
}

export function fromUrl(key: Key): string | null {
  return state.get(key) ?? null
}

export function toUrl(key: Key, value: string | null): void {
  if ((value || undefined) === state.get(key)) return
  if (value) state.set(key, value)
  else state.delete(key)
  written.set(key, value || undefined)
  page?.setQuery({ [key]: value })
}
