import type { BreakdownRow, Dimension } from './reviews'

type Translate = (key: string, named?: Record<string, unknown>) => string

/** The land class code of a breakdown row by class. */
export function codeOf(row: BreakdownRow): string {
  return String(row.landClass ?? row.code ?? row.key ?? '')
}

/** How a row of a breakdown is called. */
export function labelOf(row: BreakdownRow, dimension: Dimension, t: Translate): string {
  if (row.label) return row.label
  const key = row.key === undefined || row.key === null ? '' : String(row.key)
  if (!key || key === '0') return t('result.blank')
  if (dimension === 'slope') return t('result.slopeLevel', { n: key })
  if (dimension === 'grade') return t('result.gradeLevel', { n: key })
  return key
}
