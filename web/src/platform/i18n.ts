import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { preferences } from './preferences'

interface Texts {
  zh: Record<string, unknown>
  en: Record<string, unknown>
}

/** Every room keeps its own words in its `texts.ts`; a top-level key belongs to one room. */
const rooms = Object.values(import.meta.glob<Texts>('../*/texts.ts', { eager: true }))

type Words = Record<string, string>

function words(language: keyof Texts): Words {
  return Object.assign({}, ...rooms.map((room) => room[language]))
}

export const i18n = createI18n({
  legacy: false,
  locale: preferences.language,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': words('zh'), en: words('en') },
})

export function followLanguage(): void {
  watch(
    () => preferences.language,
    (language) => {
      i18n.global.locale.value = language
      document.title = i18n.global.t('product')
    },
    { immediate: true },
  )
}
