import { describe, expect, it } from 'vitest'
import { fittingView, moved, placed, sameColumns, shownIds, usualView, viewOf } from './columns'
import type { Column } from './registers'

const column = (id: string, more: Partial<Column> = {}) =>
  ({ id, title: id, kind: 'TEXT', shown: true, wide: false, ...more }) as Column
const COLUMNS = [column('code'), column('owner'), column('note', { shown: false })]

describe('the columns of a table', () => {
  it('are those of the register until somebody chooses', () => {
    expect(shownIds(fittingView(null, COLUMNS))).toEqual(['code', 'owner'])
  })

  it('gain what the register gained and lose what it lost since they were saved', () => {
    const saved = {
      frozen: 1,
      columns: [
        { id: 'gone', shown: true, width: null },
        { id: 'owner', shown: true, width: 20 },
        { id: 'code', shown: false, width: null },
      ],
    }
    expect(fittingView(saved, COLUMNS).columns.map(({ id }) => id)).toEqual(['owner', 'code', 'note'])
  })

  it('are never all hidden', () => {
    const none = { frozen: 1, columns: COLUMNS.map(({ id }) => ({ id, shown: false, width: null })) }
    expect(shownIds(fittingView(none, COLUMNS))).toEqual(['code', 'owner'])
  })

  it('follow a shared link in choice and order', () => {
    const usual = usualView(COLUMNS)
    const linked = viewOf(['note', 'code'], usual)
    expect(shownIds(linked)).toEqual(['note', 'code'])
    expect(sameColumns(linked, usual)).toBe(false)
  })

  it('can be moved, not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  })

  it('share the room that is to spare, frozen ones keep their place', () => {
    const [first, second] = placed(usualView(COLUMNS), COLUMNS, 10, 1000, 40)
    expect(first).toMatchObject({ width: 110, left: 40 })
    expect(second).toMatchObject({ width: 850, left: null })
  })
})
