import { describe, expect, it } from 'vitest'
import { isWeekend, marksOf, namedDays, nextMark, weeks } from './calendarYear'

describe('a year of the working calendar', () => {
  it('is laid out in weeks from Monday on', () => {
    // 1 November 2026 is a Sunday; the month has 30 days.
    const november = weeks(2026, 11)
    expect(november).toHaveLength(6)
    expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(november[5]![0]).toBe('2026-11-30')
    expect(weeks(2027, 2)).toHaveLength(4)
  })

  it('knows its weekends', () => {
    expect(isWeekend('2026-11-21')).toBe(true)
    expect(isWeekend('2026-11-23')).toBe(false)
  })

  it('lets a weekend day be worked and any day be off', () => {
    expect(nextMark('2026-11-21', undefined)).toBe('worked')
    expect(nextMark('2026-11-21', 'worked')).toBe('off')
    expect(nextMark('2026-11-23', undefined)).toBe('off')
    expect(nextMark('2026-11-23', 'off')).toBeUndefined()
  })

  it('keeps the names of its days, in order', () => {
    const off = [{ day: '2026-01-01', name: '元旦' }]
    const worked = [{ day: '2026-01-04', name: '元旦' }]
    const marks = marksOf({
      year: 2026,
      announced: true,
      source: '',
      checked: true,
      workdays: 0,
      off,
      worked,
    })
    expect(namedDays(marks, 'off')).toEqual(off)
    expect(namedDays(marks, 'worked')).toEqual(worked)
  })
})
