import type { Row } from './registers'

/** Something that can be done with a row, or with the ticked ones. */
export interface RowAction {
  id: string
  title: string
  danger?: boolean
  /** Whether it makes sense for this row. */
  fits?: (row: Row) => boolean
  run: (rows: Row[]) => void | Promise<void>
}

/** So many actions stand in a row; the others are under 更多. */
export const MOST_IN_ROW = 3
