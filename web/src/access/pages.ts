import type { Page } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/people',
    title: 'access.people',
    group: 'administration',
    permission: ['MANAGE_ACCOUNTS', 'GRANT_POSTS', 'READ_AUDIT'],
    order: 10,
    component: () => import('./PeoplePage.vue'),
    help: 'peopleHelp',
  },
  {
    path: '/posts',
    title: 'access.posts',
    group: 'administration',
    permission: ['MANAGE_ACCOUNTS', 'GRANT_POSTS', 'READ_AUDIT'],
    order: 20,
    component: () => import('./PostTablePage.vue'),
    help: 'postsHelp',
  },
  {
    path: '/account',
    title: 'access.account',
    group: 'person',
    order: 10,
    component: () => import('./AccountPage.vue'),
    help: 'accountHelp',
  },
  {
    path: '/join',
    title: 'access.join',
    group: 'person',
    hidden: true,
    open: true,
    component: () => import('./JoinPage.vue'),
  },
]
