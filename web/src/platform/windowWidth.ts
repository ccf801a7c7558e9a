import { ref } from 'vue'

/** The window's width in pixels, as it changes. */
export const windowWidth = ref(window.innerWidth)

window.addEventListener('resize', () => (windowWidth.value = window.innerWidth))
