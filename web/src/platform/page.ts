import type { Component } from 'vue'

/** What a post may allow; the names of the server's own list. */
export type Permission =
  | 'READ_LAND'
  | 'MANAGE_LAYERS'
  | 'READ_REVIEWS'
  | 'RUN_REVIEWS'
  | 'EDIT_SHAPES'
  | 'READ_EVIDENCE'
  | 'ADD_EVIDENCE'
  | 'READ_REGISTERS'
  | 'EDIT_REGISTERS'
  | 'READ_PERSONAL_DATA'
  | 'USE_DESK'
  | 'MANAGE_CALENDAR'
  | 'MANAGE_REGIONS'
  | 'MANAGE_ACCOUNTS'
  | 'GRANT_POSTS'
  | 'READ_AUDIT'
  | 'OPERATE'

/** The menu's first level, in its order: 首页, 一张图, 台账, 审查, 协同, 管理. */
export const GROUPS = ['home', 'map', 'ledgers', 'reviews', 'cooperation', 'administration'] as const
/** `person` pages stand in the menu of the person who has signed in: account, password, sessions. */
export type Group = (typeof GROUPS)[number] | 'person'

type Lazy = () => Promise<Component | { default: Component }>

/**
 * A page of a room. Each room exports `pages: Page[]` from its `pages.ts`; the shell gathers them and makes
 * menu, tabs, addresses and help of them.
 */
export interface Page {
  /** The address, with parameters as vue-router writes them: `/registers/:name`. */
  path: string
  /** Key of the title in the room's texts. */
  title: string
  group: Group
  /** Who sees it: anyone with one of these; absent means everyone who has signed in. */
  permission?: Permission | Permission[]
  component: Lazy
  /** Place in the group, smaller first. */
  order?: number
  /** Reached by a link, not by the menu. */
  hidden?: boolean
  /** Key of the page's help texts: `intro`, `one`, `oneText`, `two`, `twoText`, `three`, `threeText`. */
  help?: string
  /** Fills the window to its edges, like the map; no breadcrumb, no margins. */
  full?: boolean
  /** Shown to people who have not signed in, without menu: an invitation, a certificate to install. */
  open?: boolean
}

/** Something of a room that stands in the top bar. Rooms export `top: TopItem[]` from `pages.ts` too. */
export interface TopItem {
  slot: 'search' | 'messages' | 'jobs'
  permission?: Permission | Permission[]
  component: Lazy
}
