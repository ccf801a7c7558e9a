import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import NoSuchPage from './NoSuchPage.vue'
import type { Page } from './page'
import { menu, pages } from './rooms'
import { may, openSession, session } from './session'
import { addressOf } from './tabs'

declare module 'vue-router' {
  interface RouteMeta {
    page?: Page
  }
}

/** What the first release kept in the root's query; its shared links still open the map. */
const MAP_KEYS = ['view', 'on', 'review', 'panel']

/** The first page that the person may see; an old link goes to the map that it meant. */
function firstPage(to: RouteLocationNormalized) {
  if (MAP_KEYS.some((key) => key in to.query)) return { path: '/map', query: to.query, replace: true }
  const first = menu()[0]?.pages[0]
  return first ? { path: first.path, replace: true } : true
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: NoSuchPage, beforeEnter: (to) => firstPage(to) },
    { path: '/sign-in', component: () => import('./SignInPage.vue') },
    ...pages.map((page) => ({ path: page.path, component: page.component, meta: { page } })),
    { path: '/:rest(.*)*', component: NoSuchPage },
  ],
})

router.beforeEach(async (to) => {
  if (to.meta.page?.open) return true
  if (!session.known) await openSession()
  if (!session.known) return true
  if (!session.actor) return to.path === '/sign-in' || { path: '/sign-in', query: { to: to.fullPath } }
  if (to.path === '/sign-in') return '/'
  return true
})

/** A page that was rebuilt on the server has other chunk names: one fresh load finds them. */
router.onError((error, to) => {
  const stale = /dynamically imported module|Importing a module script failed/.test(String(error))
  const key = 'shougeng.reloaded'
  if (!stale || sessionStorage.getItem(key) === to.fullPath) return
  sessionStorage.setItem(key, to.fullPath)
  window.location.assign(to.fullPath)
})

/** Whether the address leads to a page that the person may see. */
export function reachable(route: RouteLocationNormalized): boolean {
  return route.meta.page !== undefined && (route.meta.page.open || may(route.meta.page.permission))
}

/** Goes to a page as it was left: with its filters, when it is open in a tab. */
export function goTo(path: string): void {
  void router.push(addressOf(path) ?? path)
}
