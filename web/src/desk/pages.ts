import type { Page, TopItem } from '../platform/page'

export const pages: Page[] = [
  {
    path: '/home',
    title: 'desk.home',
    group: 'home',
    permission: 'USE_DESK',
    order: 1,
    component: () => import('./HomePage.vue'),
    help: 'deskHelp',
  },
  {
    path: '/todos',
    title: 'desk.todos',
    group: 'cooperation',
    permission: 'USE_DESK',
    order: 10,
    component: () => import('./ToDosPage.vue'),
    help: 'todosHelp',
  },
  {
    path: '/messages',
    title: 'desk.messages',
    group: 'cooperation',
    permission: 'USE_DESK',
    order: 20,
    component: () => import('./MessagesPage.vue'),
    help: 'messagesHelp',
  },
  {
    path: '/calendar',
    title: 'desk.calendar',
    group: 'cooperation',
    permission: ['USE_DESK', 'MANAGE_CALENDAR'],
    order: 30,
    component: () => import('./CalendarPage.vue'),
    help: 'calendarHelp',
  },
]

export const top: TopItem[] = [
  { slot: 'messages', permission: 'USE_DESK', component: () => import('./MessageBell.vue') },
]
