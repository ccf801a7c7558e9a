import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defineConfig } from 'vite'

/** The oldest browser a bureau's terminal is known to have. */
const FLOOR = 'chrome78'

const PROXY = { '/api': process.env.SHOUGENG_API ?? 'http://127.0.0.1:8080' }

export default defineConfig({
  plugins: [vue(), elementPlus({})],
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: FLOOR,
    cssTarget: FLOOR,
    // A data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
  },
  server: { proxy: PROXY },
  preview: { proxy: PROXY },
})
