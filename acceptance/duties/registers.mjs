import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { PHONE, picture, watchedPage } from '../lib/browser.mjs'

/** A draft is saved every five seconds. */
const DRAFT_MS = 6_500

export default (world) =>
  describe('a register', () => {
    let desk
    let page

    before(async () => {
      desk = await watchedPage(world.browser, world.url)
      page = desk.page
    })
    after(() => desk.close())

    const rows = () => page.locator('tbody tr')
    const openers = () => page.locator('tbody .opener')
    const open = async (query = '') => {
      await page.goto(`${world.url}/registers/parcels${query}`)
      await openers().first().waitFor()
    }
    const asked = (text) => page.waitForFunction((part) => location.search.includes(part), text)
    const total = async () => Number((await page.locator('.pages .total').innerText()).replace(/\D/g, ''))

    it('is filtered by a condition, and the sums follow', async () => {
      await open()
      const all = await total()
      const sum = () => page.locator('tfoot').innerText()
      const before = await sum()
      await page.getByRole('button', { name: '筛选' }).click()
      await page.getByRole('combobox', { name: '列' }).click()
      await page.getByRole('option', { name: '图斑地类面积' }).click()
      await page.getByRole('textbox', { name: '值' }).fill('20')
      await page.getByRole('button', { name: '应用' }).click()
      await asked('f=net~ge~20mu')
      await page.waitForFunction((was) => document.querySelector('tfoot')?.innerText !== was, before)
      const some = await total()
      assert.ok(some > 0 && some < all, `${some} of ${all}`)
      await picture(page, 'register-filtered')
    })

    it('is sorted by its heads, by several with Shift', async () => {
      const head = (title) => page.locator('thead').getByRole('button', { name: title })
      await head('图斑地类面积').click()
      await head('图斑地类面积').click()
      await asked('sort=-net')
      await head('图斑编号').click({ modifiers: ['Shift'] })
      await asked('sort=-net,number')
    })

    it('opens a row beside the table; Escape leads back to the same row', async () => {
      await page.getByRole('button', { name: '第 2 页' }).click()
      await asked('page=2')
      await page.waitForFunction(() => !document.querySelector('.scroller.busy'))
      const third = openers().nth(2)
      const name = await third.innerText()
      await third.click()
      const drawer = page.getByRole('dialog', { name: /详情/ })
      await drawer.getByRole('heading', { name }).waitFor()
      await picture(page, 'register-drawer')
      await page.keyboard.press('Alt+ArrowDown')
      await page.keyboard.press('Alt+ArrowUp')
      await drawer.getByRole('heading', { name }).waitFor()
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), name)
      assert.equal(await rows().nth(2).getAttribute('class'), 'marked')
    })

    it('comes back with F5, with the back key and from a shared address', async () => {
      await openers().nth(4).press('Enter')
      await page.getByRole('dialog', { name: /详情/ }).waitFor()
      await asked('row=')
      const address = page.url()
      const seen = await rows().allInnerTexts()
      await page.reload()
      await page.getByRole('dialog', { name: /详情/ }).waitFor()
      await openers().first().waitFor()
      assert.equal(page.url(), address)
      assert.deepEqual(await rows().allInnerTexts(), seen)
      await page.goBack()
      await page.getByRole('dialog', { name: /详情/ }).waitFor({ state: 'detached' })
      const other = await watchedPage(world.browser, world.url)
      await other.page.goto(address)
      await other.page.getByRole('dialog', { name: /详情/ }).waitFor()
      await other.page.locator('tbody .opener').first().waitFor()
      assert.deepEqual(await other.page.locator('tbody tr').allInnerTexts(), seen)
      await other.close()
    })

    it('is walked by keys alone', async () => {
      await open()
      await openers().first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const name = await openers().nth(2).innerText()
      assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), name)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: new RegExp(name) }).waitFor()
      await page.keyboard.press('Escape')
      await openers().nth(2).focus()
      await page.keyboard.press('PageDown')
      await asked('page=2')
    })

    it('keeps the columns that the person chose', async () => {
      await open()
      await page.getByRole('button', { name: '列设置' }).click()
      const settings = page.getByRole('dialog', { name: '列设置' })
      await settings.getByRole('checkbox', { name: '权属单位' }).uncheck()
      await settings.getByRole('button', { name: '确定' }).click()
      const heads = () => page.locator('thead th').allInnerTexts()
      await page.waitForFunction(() => !document.querySelector('thead').innerText.includes('权属单位'))
      await open()
      await page.waitForFunction(() => !document.querySelector('thead').innerText.includes('权属单位'))
      await page.getByRole('button', { name: '列设置' }).click()
      await page.getByRole('button', { name: '恢复默认' }).click()
      await page.waitForFunction(() => document.querySelector('thead').innerText.includes('权属单位'))
      assert.ok((await heads()).length > 5)
    })

    it('says at the field and above the form what is wrong, in the same words', async () => {
      await page.goto(`${world.url}/registers/people`)
      await page.getByRole('button', { name: '新增' }).first().click()
      await page.getByRole('button', { name: '保存', exact: true }).click()
      const summary = page.locator('.summary')
      await summary.waitFor()
      await picture(page, 'register-form')
      const listed = await summary.getByRole('link').allInnerTexts()
      assert.ok(listed.length >= 2)
      for (const text of listed) assert.equal(await page.locator('.fault', { hasText: text }).count(), 1)
      await summary.getByRole('link').first().click()
      assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT')
    })

    it('brings back the draft of a form that was left', async () => {
      await page.getByLabel('姓名').fill('草稿人')
      await page.getByText('草稿已保存').waitFor({ timeout: DRAFT_MS })
      await page.goto('about:blank')
      await page.goto(`${world.url}/registers/people`)
      await page.getByRole('button', { name: '新增' }).first().click()
      await page.getByText(/已恢复 .* 的草稿/).waitFor()
      assert.equal(await page.getByLabel('姓名').inputValue(), '草稿人')
      await picture(page, 'register-draft')
      await page.getByRole('button', { name: '不用草稿，重新填' }).click()
      assert.equal(await page.getByLabel('姓名').inputValue(), '')
    })

    it('is a list of cards on a phone', async () => {
      const phone = await watchedPage(world.browser, world.url, {
        viewport: PHONE,
      })
      await phone.page.goto(`${world.url}/registers/parcels`)
      await phone.page.locator('.cards li').first().waitFor()
      await picture(phone.page, 'register-phone')
      assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth), PHONE.width)
      await phone.close()
    })

    it('prints all shown columns with the head, without tools', async () => {
      await open()
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('.register .tools').isVisible(), false)
      assert.equal(await page.locator('nav.menu').isVisible(), false)
      const head = await page.locator('thead').evaluate((one) => getComputedStyle(one).display)
      assert.equal(head, 'table-header-group')
      await page.emulateMedia({ media: 'screen' })
    })

    it('asks nobody else and logs no error', async () => {
      assert.deepEqual(desk.strangers, [])
      assert.deepEqual(desk.errors, [])
    })
  })
