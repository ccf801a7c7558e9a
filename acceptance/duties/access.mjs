import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { picture, watchedPage } from '../lib/browser.mjs'
import { openPage } from '../lib/desk.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical faults of the page as it stands. */
export async function seriousFaults(page) {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
    )
}

export default (world) =>
  describe('access for everyone', () => {
    const STATES = {
      start: async () => {},
      data: async (page) => page.getByRole('tab', { name: '数据' }).click(),
      english: async (page) => page.getByRole('button', { name: 'English' }).click(),
      large: async (page) => page.getByRole('button', { name: '大字版' }).click(),
      help: async (page) => {
        await page.getByRole('button', { name: '这页怎么用' }).click()
        await page.getByRole('dialog').waitFor()
      },
    }

    for (const [name, reach] of Object.entries(STATES)) {
      it(`has no serious fault in state ${name}`, async () => {
        const { page, close } = await watchedPage(world.browser, world.url, {
          bypassCSP: true,
        })
        await openPage(page, world.url)
        await reach(page)
        await picture(page, `access-${name}`)
        const faults = await seriousFaults(page)
        await close()
        assert.deepEqual(faults, [])
      })
    }

    it('reaches every button by Tab and shows where the focus is', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      await openPage(page, world.url)
      const seen = new Set()
      for (let press = 0; press < 200; press++) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(() => {
          const at = document.activeElement
          if (at === document.body) return null
          const outline = getComputedStyle(at).outlineStyle
          const name = at.getAttribute('aria-label') || at.textContent.trim() || at.getAttribute('type')
          return { name, visible: outline !== 'none' || at.matches('input') }
        })
        if (focus === null) break
        seen.add(focus.name)
        assert.ok(focus.visible, `focus is not visible on ${focus.name}`)
      }
      await close()
      for (const wanted of ['English', '大字版', '地图', '测面积', '放大', '选择文件']) {
        assert.ok(seen.has(wanted), `${wanted} is not reached: ${[...seen].join(' | ')}`)
      }
    })

    it('opens the help by its key and closes it by Escape', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      await openPage(page, world.url)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await close()
    })

    it('clips no text in large print on an office screen', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      await openPage(page, world.url)
      await page.getByRole('button', { name: '大字版' }).click()
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('button, h1, h2, p, label')]
          .filter(
            (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow === 'hidden',
          )
          .map((one) => one.textContent.trim()),
      )
      await close()
      assert.deepEqual(clipped, [])
    })
  })
