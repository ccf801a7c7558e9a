import type { Page, TopItem } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/jobs',
    title: 'jobs.title',
    group: 'cooperation',
    permission: 'USE_DESK',
    order: 80,
    component: () => import('./JobsPage.vue'),
    help: 'jobsHelp',
  },
  {
    path: '/operation',
    title: 'operation.title',
    group: 'administration',
    permission: 'OPERATE',
    order: 80,
    component: () => import('./OperationPage.vue'),
    help: 'operationHelp',
  },
]

export const top: TopItem[] = [
  { slot: 'jobs', permission: 'USE_DESK', component: () => import('./JobsButton.vue') },
]
