import type { Page } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/registers/audit',
    title: 'audit.title',
    group: 'administration',
    permission: 'READ_AUDIT',
    component: () => import('./AuditPage.vue'),
    help: 'auditHelp',
    order: 90,
  },
]
