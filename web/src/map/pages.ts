import type { Page } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/map',
    title: 'map.title',
    group: 'map',
    permission: 'READ_LAND',
    component: () => import('./MapPage.vue'),
    help: 'mapHelp',
    full: true,
  },
]
