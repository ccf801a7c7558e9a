import { reactive } from 'vue'

/** An open page. Its key is the path; its address carries its state. */
export interface Tab {
  key: string
  address: string
  /** What the page calls itself when its own title says more than the menu's. */
  title: string | null
}

const STORED = 'shougeng.tabs'
/** More are open than anybody finds again; the oldest closes. */
const MOST = 20

function stored(): Tab[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]')
    return Array.isArray(kept) ? kept.filter((tab) => typeof tab?.key === 'string') : []
  } catch {
    return []
  }
}

/** The open pages, oldest first; kept over F5. */
export const tabs = reactive<{ open: Tab[] }>({ open: stored() })

/** Pages with something unsaved say so here before they are closed. */
const guards = new Map<string, () => boolean>()

function store(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(tabs.open))
  } catch {
    // A browser that forbids storage still works; F5 forgets the tabs.
  }
}

export function addressOf(key: string): string | undefined {
  return tabs.open.find((tab) => tab.key === key)?.address
}

/** The page at `key` was opened, or its state changed. */
export function noteTab(key: string, address: string): void {
  const tab = tabs.open.find((one) => one.key === key)
  if (tab) tab.address = address
  else tabs.open.push({ key, address, title: null })
  const spare = tabs.open.find((one) => one.key !== key && !unsaved(one.key))
  if (tabs.open.length > MOST && spare) forget(spare.key)
  store()
}

export function nameTab(key: string, title: string | null): void {
  const tab = tabs.open.find((one) => one.key === key)
  if (tab) tab.title = title
  store()
}

export function guardTab(key: string, guard: (() => boolean) | null): void {
  if (guard) guards.set(key, guard)
  else guards.delete(key)
}

export function unsaved(key: string): boolean {
  return guards.get(key)?.() ?? false
}

export function anyUnsaved(): boolean {
  return [...guards.keys()].some(unsaved)
}

function forget(key: string): void {
  tabs.open = tabs.open.filter((tab) => tab.key !== key)
  guards.delete(key)
}

/** Closes a tab and answers the address to show instead when it was the one in front. */
export function closeTab(key: string, front: string): string | null {
  const at = tabs.open.findIndex((tab) => tab.key === key)
  forget(key)
  store()
  if (key !== front) return null
  return (tabs.open[at] ?? tabs.open[at - 1])?.address ?? '/'
}

export function keepOnly(keys: string[]): void {
  tabs.open.filter((tab) => !keys.includes(tab.key)).forEach((tab) => forget(tab.key))
  store()
}
