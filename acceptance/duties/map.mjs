import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { picture, watchedPage } from '../lib/browser.mjs'
import { openPage } from '../lib/desk.mjs'

export default (world) =>
  describe('map', () => {
    let desk
    let page

    before(async () => {
      desk = await watchedPage(world.browser, world.url)
      page = desk.page
      await openPage(page, world.url)
    })
    after(() => desk.close())

    const centre = async () => {
      const box = await page.locator('.map').boundingBox()
      return { x: box.width / 2, y: box.height / 2 }
    }

    it('lists the classes in view, largest first', async () => {
      const areas = await page.locator('.legend li .area').allInnerTexts()
      const numbers = areas.map((text) => Number(text.replace(/[^\d.]/g, '')))
      assert.ok(numbers.length >= 5)
      assert.deepEqual(
        numbers,
        [...numbers].sort((a, b) => b - a),
      )
    })

    it('names the parcel that is clicked, in three units', async () => {
      await page.locator('.map').click({ position: await centre() })
      const card = page.getByRole('complementary', { name: '图斑' })
      await card.waitFor()
      await picture(page, 'map-identify')
      const text = await card.innerText()
      assert.match(text, /图斑地类面积/)
      assert.match(text, /永久基本农田/)
      await card.getByRole('button', { name: '关闭' }).click()
    })

    it('measures an area on the ellipsoid, shown in 亩, 公顷 and ㎡', async () => {
      await page.getByRole('button', { name: '测面积' }).click()
      const { x, y } = await centre()
      for (const [dx, dy] of [
        [-80, -60],
        [80, -60],
        [80, 60],
      ]) {
        await page.locator('.map').click({ position: { x: x + dx, y: y + dy } })
      }
      await page.locator('.map').dblclick({ position: { x: x - 80, y: y + 60 } })
      const card = page.locator('.tools .card[role=status]')
      await card.getByText('椭球面积').waitFor()
      await picture(page, 'map-measure')
      assert.match(await card.innerText(), /亩[\s\S]*公顷[\s\S]*㎡/)
    })

    it('drops the measuring on Escape', async () => {
      await page.keyboard.press('Escape')
      assert.equal(await page.locator('.tools .card[role=status]').count(), 0)
    })

    it('shows where pasted coordinates land before going there', async () => {
      const before = page.url()
      const { extent } = world.county
      const middle = [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2]
      await page
        .getByRole('textbox', { name: '坐标定位' })
        .fill(middle.map((one) => one.toFixed(6)).join(', '))
      await page.keyboard.press('Enter')
      const answer = page.locator('.locate .answer')
      await answer.getByText(middle[0].toFixed(6)).waitFor()
      assert.equal(page.url(), before)
      await answer.getByRole('button', { name: '移到这里' }).click()
      await page.waitForFunction((old) => location.href !== old, before)
      await picture(page, 'map-located')
    })

    it('explains coordinates that are none', async () => {
      await page.getByRole('textbox', { name: '坐标定位' }).fill('王家村东头')
      await page.keyboard.press('Enter')
      await page.locator('.locate .answer [role=alert]').waitFor()
    })

    it('keeps view and layers over F5', async () => {
      await page.getByText('村界', { exact: true }).click()
      await page.waitForFunction(() => !location.search.includes('VILLAGES'))
      const before = page.url()
      await page.reload()
      await page.locator('.legend li').first().waitFor()
      assert.equal(page.url(), before)
      assert.equal(await page.getByRole('checkbox', { name: '村界' }).isChecked(), false)
    })

    it('asks nobody else, draws without WebGL and logs no error', async () => {
      assert.deepEqual(desk.strangers, [])
      assert.deepEqual(desk.errors, [])
      assert.equal(await page.evaluate(() => window.webGlContexts), 0)
    })
  })
