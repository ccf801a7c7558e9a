import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PHONE, picture, watchedPage } from '../lib/browser.mjs'
import { seriousFaults } from './access.mjs'

const SEARCH = '搜索'

export default (world) =>
  describe('the desk of a clerk', () => {
    const open = (path, options) =>
      watchedPage(world.browser, world.url, {
        bypassCSP: true,
        ...options,
      }).then(async (watched) => {
        await watched.page.goto(`${world.url}${path}`)
        return watched
      })

    const PAGES = {
      home: ['/home', '.todo'],
      todos: ['/todos', '.todo'],
      messages: ['/messages', '.letter'],
      calendar: ['/calendar', '.day'],
    }

    for (const [name, [path, sign]] of Object.entries(PAGES)) {
      for (const [form, viewport] of [
        ['pc', undefined],
        ['phone', PHONE],
      ]) {
        it(`shows ${name} on a ${form} without a serious fault`, async () => {
          const { page, close } = await open(path, viewport && { viewport })
          await page.locator(sign).first().waitFor()
          await picture(page, `desk-${name}-${form}`)
          const faults = await seriousFaults(page)
          await close()
          assert.deepEqual(faults, [])
        })
      }
    }

    it('puts what is overdue first, with a glyph and a word', async () => {
      const { page, close } = await open('/home')
      const first = page.locator('.todo').first()
      await first.waitFor()
      assert.match(await first.innerText(), /✕\s*已逾期/)
      await close()
    })

    it('pauses a term with a reason, and lets it run again', async () => {
      const { page, close } = await open('/todos')
      await page.getByRole('button', { name: /信息公开/ }).click()
      await page.getByRole('button', { name: '中止期限' }).click()
      await page.getByRole('textbox', { name: '原因' }).fill('征求第三方意见')
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByText('征求第三方意见').waitFor()
      await picture(page, 'desk-paused')
      await page.getByRole('button', { name: '恢复期限' }).click()
      await page.getByRole('button', { name: '确定' }).click()
      await page.getByRole('button', { name: '中止期限' }).waitFor()
      await close()
    })

    it('finds a township by its initials from the keyboard alone', async () => {
      const { page, close } = await open('/home')
      await page.locator('.todo').first().waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('lxz')
      await page
        .getByRole('option', { name: /柳溪镇/ })
        .first()
        .waitFor()
      await picture(page, 'search-initials')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.waitForURL(/registers\/parcels|\/map/)
      await close()
    })

    it('tells in which system coordinates were read before it goes there', async () => {
      const { page, close } = await open('/home')
      const [west, south, east, north] = world.county.extent
      const box = page.getByRole('combobox', { name: SEARCH })
      await box.fill(`${(west + east) / 2}, ${(south + north) / 2}`)
      const hit = page.getByRole('option').first()
      await hit.waitFor()
      assert.match(await hit.innerText(), /2000国家大地坐标系.*在本县范围内/s)
      await picture(page, 'search-coordinates')
      await box.press('Enter')
      await page.waitForURL(/\/map\?view=/)
      await close()
    })

    it('counts a term over the National Day of 2025', async () => {
      const { page, close } = await open('/calendar?year=2025')
      await page.getByLabel('起算的那一天').fill('2025-09-26')
      await page.getByRole('spinbutton', { name: '期限' }).fill('5')
      await page.getByRole('button', { name: '算一算期限' }).click()
      await page.getByText('2025-10-10').waitFor()
      await picture(page, 'desk-reckoned')
      await close()
    })

    it('sends a message to a township', async () => {
      const { page, close } = await open('/messages?write=1')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: '收件人' }).click()
      await dialog.getByRole('combobox', { name: '收件人' }).fill('柳溪镇 · 田长')
      await page.locator('.el-select-dropdown__item:visible').first().click()
      await dialog.getByRole('textbox', { name: /标题/ }).fill('周五前报送巡查记录')
      await picture(page, 'desk-letter')
      await dialog.getByRole('button', { name: '发送' }).click()
      await page.getByText('已发送').waitFor()
      await close()
    })
  })
