// A fresh Chromium, and a watch over everything that must not happen in it.
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const EXECUTABLE = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
export const PICTURES = fileURLToPath(new URL('../target/', import.meta.url))
export const OFFICE_PC = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

export function launch() {
  mkdirSync(PICTURES, { recursive: true })
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS })
}

// Runs in the page before its own scripts: counts every WebGL context that anything asks for.
function countWebGl() {
  window.webGlContexts = 0
  for (const canvas of [HTMLCanvasElement, window.OffscreenCanvas].filter(Boolean)) {
    const original = canvas.prototype.getContext
    canvas.prototype.getContext = function getContext(kind, ...rest) {
      if (/webgl|webgpu/i.test(kind)) window.webGlContexts += 1
      return original.call(this, kind, ...rest)
    }
  }
}

/** The county's section for cultivated land: most of what the product does is its work. */
export const COUNTY_SECTION = 'linxiu'

/** Makes the browser one of the demo county's people. */
export async function signIn(context, url, account) {
  const { csrf } = await (await context.request.get(`${url}/api/session`)).json()
  const answer = await context.request.post(`${url}/api/demo/session`, {
    data: { account },
    headers: { 'X-XSRF-TOKEN': csrf },
  })
  if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()} ${await answer.text()}`)
}

/**
 * A page whose faults are kept: requests that leave the origin, console errors, thrown errors, and what the
 * content security policy stopped. It is signed in as `as`; null is nobody.
 */
export async function watchedPage(browser, url, { as = COUNTY_SECTION, ...options } = {}) {
  const context = await browser.newContext({
    viewport: OFFICE_PC,
    locale: 'zh-CN',
    ...options,
  })
  if (as) await signIn(context, url, as)
  await context.addInitScript(countWebGl)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const strangers = []
  const errors = []
  const origin = new URL(url).origin
  page.on('request', (request) => {
    const address = request.url()
    if (!/^(data|blob):/.test(address) && new URL(address).origin !== origin) strangers.push(address)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpectedRefusal(message)) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.stack))
  return { page, context, strangers, errors, close: () => context.close() }
}

/** Chromium itself notes every 4xx answer; a refusal that the page explains is not a fault of the page. */
function isExpectedRefusal(message) {
  return /status of 4\d\d/.test(message.text()) && message.location().url.includes('/api/')
}

export function picture(page, name) {
  return page.screenshot({ path: `${PICTURES}${name}.png` })
}
