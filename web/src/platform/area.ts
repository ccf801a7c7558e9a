import type { AreaValue } from './types'

export type Unit = 'mu' | 'ha' | 'm2'

/** Decimals shown, as ledgers print them: 亩 two, 公顷 four, ㎡ two. */
export const DECIMALS: Record<Unit, number> = { mu: 2, ha: 4, m2: 2 }

/** Shown steps in a cent (0.01 m²), as a fraction: 0.01 亩 is 2000/3 cents, 0.0001 公顷 100, 0.01 ㎡ one. */
const STEPS: Record<Unit, [number, number]> = { mu: [3, 2000], ha: [1, 100], m2: [1, 1] }

function cents(area: AreaValue): number {
  return Math.round(Number(area.m2) * 100)
}

/** The area in whole steps of the unit, half up, in integers throughout. */
export function steps(area: AreaValue, unit: Unit): number {
  const [up, down] = STEPS[unit]
  return Math.floor((cents(area) * up * 2 + down) / (2 * down))
}

/** `1234.5` as `1,234.50`; a plain grouping that does not depend on the browser's locale. */
export function grouped(value: number, decimals: number): string {
  const [whole, fraction] = value.toFixed(decimals).split('.')
  const grouping = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction ? `${grouping}.${fraction}` : grouping
}

export function shown(area: AreaValue, unit: Unit): string {
  return fromSteps(steps(area, unit), unit)
}

export function fromSteps(count: number, unit: Unit): string {
  return grouped(count / 10 ** DECIMALS[unit], DECIMALS[unit])
}

/**
 * Parts as they are shown so that the column adds up to the shown total: whole steps first, the rest to the
 * largest remainders (earlier rows first on a tie).
 */
export function balanced(parts: AreaValue[], total: AreaValue, unit: Unit): number[] {
  const [up, down] = STEPS[unit]
  const whole = parts.map((part) => Math.floor((cents(part) * up) / down))
  const rest = parts.map((part, index) => ({ index, left: (cents(part) * up) % down }))
  const missing = steps(total, unit) - whole.reduce((sum, value) => sum + value, 0)
  if (missing < 0 || missing > parts.length) return parts.map((part) => steps(part, unit))
  rest.sort((a, b) => b.left - a.left || a.index - b.index)
  rest.slice(0, missing).forEach(({ index }) => (whole[index] += 1))
  return whole
}

export function sum(areas: AreaValue[]): AreaValue {
  const total = areas.reduce((all, area) => all + cents(area), 0)
  return ofSquareMetres(total / 100)
}

export function ofSquareMetres(m2: number): AreaValue {
  return { m2, mu: m2 * 0.0015, ha: m2 / 10000 }
}

export function isZero(area: AreaValue | null | undefined): boolean {
  return !area || cents(area) === 0
}

/** A share as `12.3 %`; a trace is not shown as nothing. */
export function percent(part: AreaValue, whole: AreaValue): string {
  if (isZero(whole)) return '–'
  const value = (cents(part) * 100) / cents(whole)
  return value > 0 && value < 0.05 ? '< 0.1 %' : `${value.toFixed(1)} %`
}
