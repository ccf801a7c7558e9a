import { reactive, watchEffect } from 'vue'
import type { Unit } from './area'

export type Language = 'zh-CN' | 'en'

interface Preferences {
  language: Language
  large: boolean
  unit: Unit
  /** Null: as the page in front likes it. */
  menuFolded: boolean | null
}

const KEY = 'shougeng.preferences'
const DEFAULTS: Preferences = { language: 'zh-CN', large: false, unit: 'mu', menuFolded: null }

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
}

/** What this browser's user prefers; kept between visits. */
export const preferences = reactive<Preferences>({ ...DEFAULTS, ...stored() })

/** Keeps the preferences and shows them on the page's root. */
export function applyPreferences(): void {
  watchEffect(() => {
    document.documentElement.lang = preferences.language
    document.documentElement.classList.toggle('large', preferences.large)
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences))
    } catch {
      // A browser that forbids storage still works; it forgets.
    }
  })
}
