import { describe, expect, it } from 'vitest'
import { undoable, type ImportEntry } from './imports'

const ACCEPTED = Date.parse('2026-11-23T08:00:00Z')
const HOUR = 3_600_000

function entry(changes: Partial<ImportEntry>): ImportEntry {
  return {
    id: '1',
    fileName: '名单.xlsx',
    state: 'ACCEPTED',
    counts: { rows: 1, good: 1, wrong: 0, doubled: 0 },
    uploadedAt: '2026-11-23T07:59:00Z',
    acceptedAt: '2026-11-23T08:00:00Z',
    undoneAt: null,
    ...changes,
  }
}

describe('undoing an import', () => {
  it('is offered for a day', () => {
    expect(undoable(entry({}), ACCEPTED + 23 * HOUR)).toBe(true)
    expect(undoable(entry({}), ACCEPTED + 24 * HOUR)).toBe(false)
  })

  it('is not offered before it is accepted nor after it is undone', () => {
    expect(undoable(entry({ state: 'READY', acceptedAt: null }), ACCEPTED)).toBe(false)
    expect(undoable(entry({ state: 'UNDONE' }), ACCEPTED)).toBe(false)
  })
})
