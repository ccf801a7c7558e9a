import { computed, inject, provide, shallowReactive, watch, type InjectionKey, type Ref } from 'vue'
import { routeLocationKey, type LocationQuery, type RouteLocationNormalizedLoaded } from 'vue-router'
import { router } from './router'
import { addressOf, guardTab, nameTab, noteTab } from './tabs'

type Changes = Record<string, string | string[] | null>

/** A page in its tab, in front or waiting behind others. */
export interface OpenPage {
  key: string
  /** In front; pages behind keep their state but must not listen to keys or dropped files. */
  active: Ref<boolean>
  /** The page's own address: while it waits behind, another page's address does not show through. */
  route: RouteLocationNormalizedLoaded
  /** Changes the page's query; null takes a key away. With `step` the back key undoes the change. */
  setQuery: (changes: Changes, step?: boolean) => void
  /** Says more than the menu's title: the record that is shown. */
  setTitle: (title: string | null) => void
  /** Asked before the tab or the window is closed. */
  guard: (unsaved: (() => boolean) | null) => void
}

const KEY: InjectionKey<OpenPage> = Symbol('page')

/** The tab that the calling component stands in. */
export function useOpenPage(): OpenPage {
  const page = inject(KEY, null)
  if (!page) throw new Error('only a component inside a page has an open page')
  return page
}

/** Makes a component the frame of a page: what is inside sees its own address, also when it waits behind. */
export function provideOpenPage(key: string): OpenPage {
  const current = router.currentRoute
  const active = computed(() => current.value.path === key)
  const route = shallowReactive({ ...current.value }) as RouteLocationNormalizedLoaded
  watch(current, (now) => now.path === key && Object.assign(route, now), { flush: 'sync' })
  const page: OpenPage = {
    key,
    active,
    route,
    setQuery: (changes, step = false) => setQuery(page, changes, step),
    setTitle: (title) => nameTab(key, title),
    guard: (unsaved) => guardTab(key, unsaved),
  }
  provide(routeLocationKey, route)
  provide(KEY, page)
  return page
}

function changed(query: LocationQuery, changes: Changes): LocationQuery {
  const next = { ...query }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '' || value.length === 0) delete next[name]
    else next[name] = value
  }
  return next
}

interface Waiting {
  changes: Changes
  step: boolean
}
const waiting = new Map<string, Waiting>()

/** Changes of one moment are made together; those of a page that has gone behind wait in its tab's address. */
function setQuery(page: OpenPage, changes: Changes, step: boolean): void {
  const others = waiting.get(page.key)
  if (others) {
    Object.assign(others.changes, changes)
    others.step = others.step || step
    return
  }
  waiting.set(page.key, { changes: { ...changes }, step })
  window.setTimeout(() => flush(page), 0)
}

function flush(page: OpenPage): void {
  if (navigating) {
    window.setTimeout(() => flush(page), 20)
    return
  }
  const { changes, step } = waiting.get(page.key)!
  waiting.delete(page.key)
  const to = { path: page.key, query: changed(page.route.query, changes) }
  if (page.active.value) {
    void (step ? router.push(to) : router.replace(to))
  } else if (addressOf(page.key) !== undefined) {
    const { query, fullPath } = router.resolve(to)
    noteTab(page.key, fullPath)
    Object.assign(page.route, { query, fullPath })
  }
}

let navigating = false
router.beforeEach(() => {
  navigating = true
})
router.afterEach(() => {
  navigating = false
})
router.onError(() => {
  navigating = false
})
