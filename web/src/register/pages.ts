import type { Page } from '../platform/page'

const component = () => import('./RegisterPage.vue')

export const pages: Page[] = [
  {
    path: '/registers/parcels',
    title: 'register.parcels',
    group: 'ledgers',
    permission: 'READ_LAND',
    order: 10,
    component,
    help: 'registerHelp',
  },
  {
    path: '/registers/people',
    title: 'register.people',
    group: 'ledgers',
    permission: 'READ_REGISTERS',
    order: 20,
    component,
    help: 'registerHelp',
  },
  {
    path: '/registers/reviews',
    title: 'register.reviews',
    group: 'ledgers',
    permission: 'READ_REVIEWS',
    order: 15,
    component,
    help: 'registerHelp',
  },
  {
    path: '/exports',
    title: 'exports.title',
    group: 'ledgers',
    order: 90,
    component: () => import('./ExportCentre.vue'),
    help: 'exportsHelp',
  },
  {
    path: '/registers/:name',
    title: 'register.title',
    group: 'ledgers',
    component,
    help: 'registerHelp',
    hidden: true,
  },
]
