import './platform/polyfills'
import 'ol/ol.css'
import './platform/theme.css'
import './platform/base.css'
import { createApp } from 'vue'
import App from './App.vue'
import { followLanguage, i18n } from './platform/i18n'
import { applyPreferences } from './platform/preferences'

applyPreferences()
followLanguage()
createApp(App).use(i18n).mount('#app')
