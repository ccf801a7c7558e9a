import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVE_EVERY_MS, useDraft, type DraftStore, type Fields } from './drafts'

vi.mock('vue', async (original) => ({ ...(await original<object>()), onBeforeUnmount: () => undefined }))

function memory(kept: Fields | null = null) {
  const writes: Fields[] = []
  const store: DraftStore = {
    read: async () =>
      kept ? { revision: 4, savedAt: '2026-11-23T02:32:00Z', device: 'here', body: kept } : null,
    write: async (base, body) => {
      writes.push(body)
      return { revision: base + 1, savedAt: '2026-11-23T02:33:00Z', device: 'here', body }
    },
    forget: async () => undefined,
  }
  return { store, writes }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a draft', () => {
  it('is saved after five seconds, once for each change', async () => {
    const { store, writes } = memory()
    const fields = { name: '' }
    useDraft(
      store,
      () => ({ ...fields }),
      () => undefined,
    )
    fields.name = '王'
    await vi.advanceTimersByTimeAsync(SAVE_EVERY_MS)
    await vi.advanceTimersByTimeAsync(SAVE_EVERY_MS)
    expect(writes).toEqual([{ name: '王' }])
  })

  it('fills the form again and says of when it is', async () => {
    const { store } = memory({ name: '王家村' })
    const fields: Fields = { name: '' }
    const { draft, restore } = useDraft(
      store,
      () => ({ ...fields }),
      (kept) => Object.assign(fields, kept),
    )
    await restore()
    expect(fields.name).toBe('王家村')
    expect(draft.restoredAt).toBe('2026-11-23T02:32:00Z')
  })

  it('is not spoken of when it says what the form says', async () => {
    const { store } = memory({ name: '' })
    const { draft, restore } = useDraft(
      store,
      () => ({ name: '' }),
      () => undefined,
    )
    await restore()
    expect(draft.restoredAt).toBeNull()
  })

  it('stops and says so when another browser has saved the same form', async () => {
    const { store } = memory()
    const fields = { name: '' }
    const { draft } = useDraft(
      { ...store, write: async () => Promise.reject(new Error('409')) },
      () => ({ ...fields }),
      () => undefined,
    )
    fields.name = '王'
    await vi.advanceTimersByTimeAsync(SAVE_EVERY_MS)
    expect(draft.conflict).toBe(true)
  })

  it('is not saved any more once the form was sent', async () => {
    const { store, writes } = memory()
    const fields = { name: '' }
    const { forget } = useDraft(
      store,
      () => ({ ...fields }),
      () => undefined,
    )
    await forget()
    fields.name = '王'
    await vi.advanceTimersByTimeAsync(SAVE_EVERY_MS * 2)
    expect(writes).toEqual([])
  })
})
