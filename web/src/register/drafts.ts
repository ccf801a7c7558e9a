import { onBeforeUnmount, reactive } from 'vue'
import { http, Problem } from '../platform/api'

export type Fields = Record<string, string>

interface StoredDraft {
  revision: number
  savedAt: string
  device: string
  body: Fields
}

export const SAVE_EVERY_MS = 5000

/** This browser, so that a draft of another one is told from our own. */
function device(): string {
  const KEY = 'shougeng.device'
  const known = localStorage.getItem(KEY)
  if (known) return known
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('')
  localStorage.setItem(KEY, made)
  return made
}

/** Where a draft is kept: the server, and this browser for when the line is down. */
export interface DraftStore {
  read: () => Promise<StoredDraft | null>
  /** Answers the draft that another browser saved since, if one did. */
  write: (base: number, body: Fields) => Promise<StoredDraft>
  forget: () => Promise<void>
}

export function draftStore(form: string, key: string): DraftStore {
  const path = `/api/drafts/${encodeURIComponent(form)}/${encodeURIComponent(key)}`
  const local = `shougeng.draft.${form}/${key}`
  const here = (): StoredDraft | null => JSON.parse(localStorage.getItem(local) ?? 'null')
  const keepHere = (draft: StoredDraft) => localStorage.setItem(local, JSON.stringify(draft))
  return {
    async read() {
      const kept = here()
      const there = await http.get<StoredDraft | undefined>(path).catch(() => undefined)
      if (!there) return kept
      return kept && kept.savedAt > there.savedAt ? { ...kept, revision: there.revision } : there
    },
    async write(base, body) {
      const draft = { revision: base, savedAt: new Date().toISOString(), device: device(), body }
      keepHere(draft)
      try {
        const saved = await http.put<StoredDraft>(path, { base, device: draft.device, body })
        keepHere(saved)
        return saved
      } catch (error) {
        const { status } = Problem.of(error)
        if (status === 409) throw error
        return draft
      }
    },
    async forget() {
      localStorage.removeItem(local)
      await http.delete(path).catch(() => undefined)
    },
  }
}

interface Draft {
  /** When what stands in the form was saved as a draft; null before that. */
  savedAt: string | null
  /** When the draft was saved that the form was filled from; null when there was none. */
  restoredAt: string | null
  /** Another browser saved the same form since. */
  conflict: boolean
}

/** Saves a form's fields every five seconds while they change, and brings them back. */
export function useDraft(store: DraftStore, fields: () => Fields, fill: (kept: Fields) => void) {
  const draft = reactive<Draft>({ savedAt: null, restoredAt: null, conflict: false })
  let revision = 0
  let saved = JSON.stringify(fields())
  let saving = false

  async function restore(): Promise<void> {
    const kept = await store.read()
    if (!kept) return
    revision = kept.revision
    if (JSON.stringify(kept.body) === JSON.stringify(fields())) return
    fill(kept.body)
    saved = JSON.stringify(fields())
    draft.restoredAt = kept.savedAt
  }

  async function save(): Promise<void> {
    const now = JSON.stringify(fields())
    if (saving || draft.conflict || now === saved) return
    saving = true
    try {
      const kept = await store.write(revision, fields())
      revision = kept.revision
      saved = now
      draft.savedAt = kept.savedAt
    } catch {
      draft.conflict = true
    }
    saving = false
  }

  async function forget(): Promise<void> {
    window.clearInterval(timer)
    Object.assign(draft, { savedAt: null, restoredAt: null })
    await store.forget()
  }

  const timer = window.setInterval(() => void save(), SAVE_EVERY_MS)
  onBeforeUnmount(() => {
    window.clearInterval(timer)
  })
  return { draft, restore, save, forget }
}
