import { computed, onBeforeUnmount, reactive, ref, shallowRef, watch } from 'vue'
import { Problem } from '../platform/api'
import type { OpenPage } from '../platform/openPage'
import { preferences } from '../platform/preferences'
import { EMPTY_STATE, fitting, question, readState, writeState, type TableState } from './query'
import { registers, type RegisterInfo, type Row, type RowsPage } from './registers'

const TYPING_MS = 300
const NO_ROWS: RowsPage = { rows: [], total: 0, sums: {} }

/** A register on a page: what it is, what is asked of it, what it answered. */
export function useRegister(name: string, page: OpenPage) {
  const info = shallowRef<RegisterInfo | null>(null)
  const state = reactive<TableState>({ ...EMPTY_STATE, ...readState(page.route.query) })
  const answer = shallowRef<RowsPage>(NO_ROWS)
  const loading = ref(true)
  const problem = shallowRef<Problem | null>(null)
  const ticked = ref<string[]>([])
  /** The row that was opened or saved last; it stays marked. */
  const marked = ref<string | null>(state.row)
  const pages = computed(() => Math.max(1, Math.ceil(answer.value.total / state.size)))
  const narrowed = computed(() => state.q !== '' || state.filters.length > 0)

  let asking: AbortController | null = null
  let written: string | null = null

  async function begin(): Promise<void> {
    problem.value = null
    loading.value = true
    try {
      info.value = await registers.info(name)
      Object.assign(state, fitting({ ...state }, info.value.columns))
      await load()
    } catch (error) {
      problem.value = Problem.of(error)
      loading.value = false
    }
  }

  async function load(): Promise<void> {
    asking?.abort()
    const own = (asking = new AbortController())
    loading.value = true
    problem.value = null
    try {
      answer.value = await registers.rows(name, question(state), state.page, state.size, own.signal)
      ticked.value = []
      if (state.page > pages.value) change({ page: pages.value })
    } catch (error) {
      if (own.signal.aborted) return
      problem.value = Problem.of(error)
    }
    if (own === asking) loading.value = false
  }

  /** Changes what is asked; a change of the question goes back to the first page. */
  function change(changes: Partial<TableState>, step = true): void {
    const asksAnew = Object.keys(changes).some((key) => !['row', 'columns', 'page'].includes(key))
    Object.assign(state, asksAnew ? { page: 1 } : {}, changes)
    if (changes.row) marked.value = changes.row
    const next = writeState(state)
    written = JSON.stringify(next)
    page.setQuery(next, step)
    if (asksAnew || 'page' in changes) void load()
  }

  let typing = 0
  function search(q: string): void {
    window.clearTimeout(typing)
    typing = window.setTimeout(() => change({ q: q.trim() }, false), TYPING_MS)
  }

  /** A link or the back key changed the address. */
  watch(
    () => page.route.query,
    (query) => {
      const now = readState(query)
      const text = JSON.stringify(writeState(now))
      if (written !== null) {
        if (text === written) written = null
        return
      }
      const before = JSON.stringify([question(state), state.page, state.size])
      Object.assign(state, now)
      if (JSON.stringify([question(state), state.page, state.size]) !== before) void load()
    },
  )
  watch(() => preferences.language, begin)
  onBeforeUnmount(() => {
    asking?.abort()
    window.clearTimeout(typing)
  })

  /** Reads one row again and leaves the others where they are; sums follow. */
  async function refreshRow(key: string): Promise<void> {
    marked.value = key
    const [fresh, sums] = await Promise.all([
      registers.row(name, key, state.edition).catch(() => null),
      registers.rows(name, question(state), 1, 1).catch(() => null),
    ])
    const rows = answer.value.rows.flatMap((row) => (row.key === key ? (fresh ? [fresh] : []) : [row]))
    answer.value = { rows, total: sums?.total ?? answer.value.total, sums: sums?.sums ?? answer.value.sums }
  }

  /** The row before or after the open one, over the edge of the page too. */
  async function step(by: 1 | -1): Promise<void> {
    const at = answer.value.rows.findIndex((row) => row.key === state.row) + by
    if (at >= 0 && at < answer.value.rows.length) {
      change({ row: answer.value.rows[at].key }, false)
      return
    }
    const next = state.page + by
    if (next < 1 || next > pages.value) return
    Object.assign(state, { page: next })
    await load()
    const rows = answer.value.rows
    const row: Row | undefined = by > 0 ? rows[0] : rows[rows.length - 1]
    change({ row: row?.key ?? null }, false)
  }

  void begin()
  return reactive({
    name,
    info,
    state,
    answer,
    loading,
    problem,
    ticked,
    marked,
    pages,
    narrowed,
    begin,
    load,
    change,
    search,
    refreshRow,
    step,
  })
}

export type OpenRegister = ReturnType<typeof useRegister>
