import { GROUPS, type Page, type TopItem } from './page'
import { may } from './session'

interface Room {
  pages?: Page[]
  top?: TopItem[]
}

const rooms = Object.values(import.meta.glob<Room>('../*/pages.ts', { eager: true }))

const LAST = 1000

/** Every room's pages, in the menu's order. */
export const pages: Page[] = rooms
  .flatMap((room) => room.pages ?? [])
  .sort((a, b) => place(a.group) - place(b.group) || (a.order ?? LAST) - (b.order ?? LAST))

export const topItems: TopItem[] = rooms.flatMap((room) => room.top ?? [])

function place(group: Page['group']): number {
  return (GROUPS as readonly string[]).indexOf(group)
}

export interface MenuGroup {
  group: (typeof GROUPS)[number]
  pages: Page[]
}

/** What the person may see, group by group; empty groups are left out. */
export function menu(): MenuGroup[] {
  return GROUPS.map((group) => ({
    group,
    pages: seen(group),
  })).filter((one) => one.pages.length > 0)
}

/** The pages of a group that the person may see. */
export function seen(group: Page['group']): Page[] {
  return pages.filter((page) => page.group === group && !page.hidden && !page.open && may(page.permission))
}
