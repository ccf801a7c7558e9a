import type { GROUPS } from './page'

/** One line drawing per group of the menu, on a field of 24 by 24. */
export const ICONS: Record<(typeof GROUPS)[number], string> = {
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  ledgers: 'M5 3h14v18H5zM5 8h14M5 13h14M11 8v13',
  reviews: 'M6 3h9l4 4v14H6zM14 3v5h5M9 14l2.5 2.5L16 12',
  cooperation: 'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12h5',
  administration: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4M4 12h16',
}
