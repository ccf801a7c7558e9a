import './platform/polyfills'
import './platform/theme.css'
import './platform/base.css'
import { createApp } from 'vue'
import App from './App.vue'
import { followLanguage, i18n } from './platform/i18n'
import { applyPreferences } from './platform/preferences'
import { router } from './platform/router'

applyPreferences()
followLanguage()
createApp(App).use(i18n).use(router).mount('#app')
