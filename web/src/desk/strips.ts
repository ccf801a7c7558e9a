import type { Component } from 'vue'
import type { Permission } from '../platform/page'

/** Something of another room on the first page, as the last backup. Rooms export `strips` from `home.ts`. */
export interface HomeStrip {
  permission?: Permission | Permission[]
  component: () => Promise<Component | { default: Component }>
}

export const strips: HomeStrip[] = Object.values(
  import.meta.glob<{ strips: HomeStrip[] }>('../*/home.ts', { eager: true }),
).flatMap((room) => room.strips)
