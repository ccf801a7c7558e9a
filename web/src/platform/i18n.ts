import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { preferences } from './preferences'
import en from './texts/en'
import zh from './texts/zh'

export const i18n = createI18n({
  legacy: false,
  locale: preferences.language,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh, en },
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
