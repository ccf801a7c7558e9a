import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OFFICE_PC, PHONE, picture, watchedPage } from '../lib/browser.mjs'
import { openPage } from '../lib/desk.mjs'

const BUDGET_BYTES = 450 * 1024

export default (world) =>
  describe('first screen', () => {
    it('is usable a minute after the first word', () => {
      assert.ok(world.server.seconds <= 60, `${world.server.seconds} s`)
    })

    it('costs at most 450 KB, compressed, map code and all', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      let bytes = 0
      page.on('response', async (response) => {
        const path = new URL(response.url()).pathname
        if (path.startsWith('/api/')) return
        const { responseBodySize } = await response.request().sizes()
        bytes += responseBodySize
      })
      await openPage(page, world.url)
      await close()
      assert.ok(bytes > 50_000, 'the page was measured')
      assert.ok(bytes <= BUDGET_BYTES, `${bytes} bytes`)
    })

    for (const [name, viewport] of Object.entries({
      office: OFFICE_PC,
      phone: PHONE,
    })) {
      it(`fits the ${name} screen without sideways scrolling`, async () => {
        const { page, close } = await watchedPage(world.browser, world.url, {
          viewport,
        })
        await openPage(page, world.url)
        await picture(page, `first-screen-${name}`)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        await close()
        assert.equal(width, viewport.width)
      })
    }

    it('says what to do when the server is gone', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      await page.route('**/api/session', (route) => route.abort())
      await page.goto(world.url)
      const alert = page.locator('[role=alert]')
      await alert.waitFor()
      const text = await alert.innerText()
      await close()
      assert.match(text, /连不上服务器/)
      assert.match(text, /重试/)
    })
  })
