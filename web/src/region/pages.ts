import type { Page, TopItem } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/regions',
    title: 'regions.title',
    group: 'administration',
    permission: 'MANAGE_REGIONS',
    order: 40,
    component: () => import('./RegionsPage.vue'),
    help: 'regionsHelp',
  },
]

export const top: TopItem[] = [{ slot: 'search', component: () => import('./SearchBox.vue') }]
