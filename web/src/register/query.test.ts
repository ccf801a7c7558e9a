import { describe, expect, it } from 'vitest'
import { EMPTY_STATE, fitting, readState, sortedBy, writeState, type TableState } from './query'
import type { Column } from './registers'

const FULL: TableState = {
  edition: '2025',
  q: '王家村 17',
  filters: [
    { column: 'netArea', op: 'ge', value: '5mu' },
    { column: 'class', op: 'in', value: '0101,0102' },
    { column: 'owner', op: 'has', value: 'a~b' },
    { column: 'note', op: 'empty', value: '' },
  ],
  sort: [
    { column: 'netArea', descending: true },
    { column: 'code', descending: false },
  ],
  page: 3,
  size: 50,
  columns: ['code', 'netArea'],
  row: 'dk-17',
}

const asQuery = (state: TableState) =>
  Object.fromEntries(Object.entries(writeState(state)).filter(([, value]) => value !== null)) as Record<
    string,
    string | string[]
  >

describe('a table in its address', () => {
  it('comes back as it was left', () => {
    expect(readState(asQuery(FULL))).toEqual(FULL)
  })

  it('writes nothing while nothing was asked', () => {
    expect(asQuery(EMPTY_STATE)).toEqual({})
  })

  it('leaves out what an address says wrongly', () => {
    expect(readState({ page: '-2', size: '7', f: ['netArea~like~5', '~eq~1', 'x'], sort: ',,' })).toEqual(
      EMPTY_STATE,
    )
  })

  it('forgets columns that the register does not have', () => {
    const column = { id: 'code', sortable: true, filterable: false } as Column
    const fit = fitting(FULL, [column])
    expect(fit.filters).toEqual([])
    expect(fit.sort).toEqual([{ column: 'code', descending: false }])
    expect(fit.columns).toEqual(['code'])
  })
})

describe('sorting by a column head', () => {
  it('goes up, down and back to the usual order', () => {
    const up = sortedBy([], 'code', false)
    const down = sortedBy(up, 'code', false)
    expect([up, down, sortedBy(down, 'code', false)]).toEqual([
      [{ column: 'code', descending: false }],
      [{ column: 'code', descending: true }],
      [],
    ])
  })

  it('replaces the order, or joins it with Shift', () => {
    const byArea = sortedBy([], 'netArea', false)
    expect(sortedBy(byArea, 'code', false).map(({ column }) => column)).toEqual(['code'])
    expect(sortedBy(byArea, 'code', true).map(({ column }) => column)).toEqual(['netArea', 'code'])
  })
})
