import { describe, expect, it } from 'vitest'
import { areaIn, chipText, complete, dayOf, instantOf, type ChipWords } from './conditions'
import type { Column } from './registers'

const WORDS: ChipWords = {
  operator: (op) => ({ ge: '≥', in: '是', has: '含', empty: '为空' })[op as string] ?? op,
  unit: (unit) => ({ mu: '亩', ha: '公顷', m2: '㎡' })[unit],
  yes: '是',
  no: '否',
  region: (code) => (code === '410122' ? '青禾县' : code),
}
const area = { id: 'netArea', title: '净面积', kind: 'AREA', choices: [] } as unknown as Column
const kind = {
  id: 'class',
  title: '地类',
  kind: 'CHOICE',
  choices: [
    { code: '0101', title: '水田' },
    { code: '0103', title: '旱地' },
  ],
} as unknown as Column

describe('a condition', () => {
  it('says what it asks, in words and units', () => {
    expect(chipText({ column: 'netArea', op: 'ge', value: '5mu' }, area, WORDS)).toBe('净面积 ≥ 5 亩')
    expect(chipText({ column: 'class', op: 'in', value: '0101,0103' }, kind, WORDS)).toBe(
      '地类 是 水田、旱地',
    )
    expect(chipText({ column: 'class', op: 'empty', value: '' }, kind, WORDS)).toBe('地类 为空')
  })

  it('takes an area without a unit as square metres, and an empty one in the usual unit', () => {
    expect(areaIn('500', 'mu')).toEqual({ number: '500', unit: 'm2' })
    expect(areaIn('', 'ha')).toEqual({ number: '', unit: 'ha' })
  })

  it('is asked only when its value can be read', () => {
    expect(complete({ column: 'netArea', op: 'ge', value: '5亩' }, area)).toBe(false)
    expect(complete({ column: 'netArea', op: 'ge', value: '5.25mu' }, area)).toBe(true)
    expect(complete({ column: 'class', op: 'in', value: '' }, kind)).toBe(false)
    expect(complete({ column: 'class', op: 'empty', value: '' }, kind)).toBe(true)
  })

  it('covers a whole day of the browser, from its first to its last millisecond', () => {
    const from = new Date(instantOf('2026-02-28', false))
    const to = new Date(instantOf('2026-02-28', true))
    expect(to.getTime() - from.getTime()).toBe(24 * 3600 * 1000 - 1)
    expect(dayOf(to.toISOString())).toBe('2026-02-28')
  })
})
