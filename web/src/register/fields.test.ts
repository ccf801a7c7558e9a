import { describe, expect, it } from 'vitest'
import { changedFields, faultOf, fieldsOf } from './fields'
import type { Column, ColumnKind, Row } from './registers'

const column = (id: string, kind: ColumnKind, required = false) => ({ id, kind, required }) as Column

describe('the fields of a form', () => {
  it('hold areas in 亩 and regions by code', () => {
    const row = {
      cells: {
        area: { m2: '10000.00', mu: '15.0000', ha: '1.0000' },
        village: { code: '410122102003', name: '王家村' },
        note: null,
      },
    } as unknown as Row
    const columns = [column('area', 'AREA'), column('village', 'REGION'), column('note', 'TEXT')]
    expect(fieldsOf(columns, row)).toEqual({ area: '15', village: '410122102003', note: '' })
  })

  it('send only what was changed', () => {
    expect(changedFields({ a: '1', b: '2' }, { a: '1', b: '3', c: '' })).toEqual({ b: '3' })
  })
})

describe('what is wrong with a field', () => {
  it.each([
    ['INTEGER', '12.5', 'whole'],
    ['INTEGER', '12亩', 'number'],
    ['MONEY', '1,200.50', null],
    ['MONEY', '1.005', 'decimals'],
    ['AREA', '48.0000', null],
    ['DATE', '2026-2-3', 'day'],
    ['TEXT', '', null],
  ] as [ColumnKind, string, string | null][])('%s %s: %s', (kind, text, fault) => {
    expect(faultOf(column('x', kind), text)).toBe(fault)
  })

  it('is that it is missing, when it must be there', () => {
    expect(faultOf(column('x', 'TEXT', true), '  ')).toBe('missing')
  })
})
