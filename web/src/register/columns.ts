import type { Column, ColumnKind } from './registers'

/** How a person likes a register's columns; kept on the server. */
export interface View {
  /** All columns in their order. */
  columns: { id: string; shown: boolean; width: number | null }[]
  /** So many columns at the left stay in place. */
  frozen: number
}

/** Widths before anybody drags, in rem. */
const WIDTHS: Record<ColumnKind, number> = {
  TEXT: 11,
  INTEGER: 7,
  AREA: 9.5,
  MONEY: 9.5,
  DATE: 8,
  INSTANT: 11,
  CHOICE: 8.5,
  REGION: 11,
  FLAG: 6,
}
const WIDE = 18
/** Air and arrows of a head, and its unit in brackets. */
const HEAD = 2.6
const UNIT = 3.2
export const NARROWEST = 4

export function usualWidth(column: Column): number {
  const unit = column.kind === 'AREA' || column.kind === 'MONEY' ? UNIT : 0
  const head = column.title.length + HEAD + unit
  return Math.max(column.wide ? WIDE : WIDTHS[column.kind], head)
}

export function usualView(columns: Column[]): View {
  return { columns: columns.map(({ id, shown }) => ({ id, shown, width: null })), frozen: 1 }
}

/** A kept view on the columns there are today: new ones are added, gone ones left out. */
export function fittingView(view: View | null, columns: Column[]): View {
  const usual = usualView(columns)
  if (!view || !Array.isArray(view.columns)) return usual
  const known = view.columns.filter(({ id }) => columns.some((column) => column.id === id))
  const added = usual.columns.filter(({ id }) => !known.some((column) => column.id === id))
  const all = [...known, ...added]
  if (!all.some(({ shown }) => shown)) return usual
  return { columns: all, frozen: Math.max(0, Math.min(Number(view.frozen) || 0, 4)) }
}

/** The view that shows just these columns, in this order: what a shared link says. */
export function viewOf(ids: string[], on: View): View {
  if (!ids.length) return on
  const named = ids.flatMap((id) => on.columns.filter((column) => column.id === id))
  const others = on.columns.filter(({ id }) => !ids.includes(id))
  return {
    ...on,
    columns: [
      ...named.map((column) => ({ ...column, shown: true })),
      ...others.map((column) => ({ ...column, shown: false })),
    ],
  }
}

export function shownIds(view: View): string[] {
  return view.columns.filter(({ shown }) => shown).map(({ id }) => id)
}

export function sameColumns(one: View, other: View): boolean {
  return shownIds(one).join() === shownIds(other).join()
}

export function moved<T>(list: T[], from: number, to: number): T[] {
  if (to < 0 || to >= list.length) return list
  const next = [...list]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

export interface Placed {
  column: Column
  /** Pixels. */
  width: number
  /** Pixels from the left edge where a frozen column stays; null for those that move. */
  left: number | null
}

/**
 * The shown columns with their widths: as wide as chosen, and where the window has room to spare, the moving
 * ones share it.
 */
export function placed(view: View, columns: Column[], rem: number, room: number, before: number): Placed[] {
  const shown = view.columns
    .filter((one) => one.shown)
    .flatMap((one) =>
      columns.filter(({ id }) => id === one.id).map((column) => ({ column, chosen: one.width })),
    )
  const widths = shown.map(({ column, chosen }) => Math.round((chosen ?? usualWidth(column)) * rem))
  const spare = room - widths.reduce((sum, width) => sum + width, before)
  const stretchy = shown.map(
    ({ column, chosen }, at) => at >= view.frozen && chosen === null && !isTight(column),
  )
  const share = widths.reduce((sum, width, at) => sum + (stretchy[at] ? width : 0), 0)
  let left = before
  return shown.map(({ column }, at) => {
    const more = spare > 0 && stretchy[at] ? Math.floor((spare * widths[at]) / share) : 0
    const width = widths[at] + more
    const place = at < view.frozen ? left : null
    left += width
    return { column, width, left: place }
  })
}

/** Columns that gain nothing from more room. */
function isTight({ kind }: Column): boolean {
  return kind === 'FLAG' || kind === 'DATE' || kind === 'INTEGER'
}
