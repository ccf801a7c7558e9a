// The tools of the one map: tree, base maps, drawing, comparing, printing.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { writeBaseMap } from '../lib/baseMaps.mjs'
import { PHONE, PICTURES, picture, watchedPage } from '../lib/browser.mjs'
import { drop, openPage } from '../lib/desk.mjs'

export default (world) =>
  describe('one map', () => {
    let desk
    let page

    before(async () => {
      desk = await watchedPage(world.browser, world.url)
      page = desk.page
      await openPage(page, world.url, closeUp(world.county))
    })
    after(() => desk.close())

    const ask = async (path) => (await page.request.get(`${world.url}${path}`)).json()
    const map = () => page.locator('.map')
    const at = async (dx, dy) => {
      const box = await map().boundingBox()
      return { x: box.width / 2 + dx, y: box.height / 2 + dy }
    }
    const corners = [
      [-70, -50],
      [70, -50],
      [70, 50],
      [-70, 50],
    ]
    const drawPolygon = async (shift = 0) => {
      for (const [dx, dy] of corners.slice(0, 3)) {
        await map().click({ position: await at(dx + shift, dy) })
      }
      await map().dblclick({ position: await at(corners[3][0] + shift, corners[3][1]) })
    }
    const panel = () => page.getByRole('region', { name: '画图' })
    const tab = (name) => page.getByRole('tab', { name })

    it('moves a layer by keyboard, switches colours, and keeps both over F5', async () => {
      const tree = page.getByRole('region', { name: '图层' })
      const order = () => tree.locator('.item .el-checkbox__label').allInnerTexts()
      const before = await order()
      await tree.getByRole('button', { name: /生态保护红线 拖动/ }).focus()
      await page.keyboard.press('ArrowUp')
      const moved = await order()
      assert.equal(moved.indexOf('生态保护红线'), before.indexOf('生态保护红线') - 1)
      await tree.getByText('生态保护红线', { exact: true }).click()
      await tree.locator('.palette .el-select').click()
      await page.getByRole('option', { name: '高辨识配色' }).click()
      await page.waitForFunction(() => location.search.includes('look=distinct'))
      await page.reload()
      await page.locator('.legend li').first().waitFor()
      assert.deepEqual(await order(), moved)
      await picture(page, 'map-distinct')
      await tree.locator('.palette .el-select').click()
      await page.getByRole('option', { name: '三调配色' }).click()
    })

    it('takes a dropped base map, shows it, and refuses one that is broken in words', async () => {
      const file = writeBaseMap(`${PICTURES}青禾影像.pmtiles`, world.county.extent)
      await drop(page, [file])
      await page.getByRole('radio', { name: '青禾影像' }).waitFor()
      await page.getByText('© 青禾县测绘队').waitFor()
      const [kept] = await ask('/api/basemaps')
      assert.equal(kept.picture, 'png')
      const half = `${PICTURES}坏底图.pmtiles`
      writeFileSync(half, readFileSync(file).subarray(0, 140))
      await drop(page, [half])
      await page.getByText('底图文件不完整或已损坏').waitFor()
      await picture(page, 'map-base')
      assert.equal((await ask('/api/basemaps')).length, 1)
    })

    it('draws a polygon, undoes and redoes it, and has it checked and measured by the server', async () => {
      await page.getByRole('button', { name: '画图', exact: true }).click()
      await panel().waitFor()
      await page.getByText(/视野内 \d+ 个可捕捉点/).waitFor()
      const checked = page.waitForResponse((answer) => answer.url().endsWith('/sketches/check'))
      await drawPolygon()
      const { shape } = await (await checked).json()
      assert.ok(Number(shape.ellipsoidal.m2) > 0)
      await panel().getByText('图形检查通过').waitFor()
      assert.match(await panel().locator('.area').innerText(), /亩[\s\S]*公顷[\s\S]*㎡/)
      await panel().getByRole('button', { name: '撤销' }).click()
      await panel().locator('.word').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+y')
      await panel().getByText('图形检查通过').waitFor()
    })

    it('splits it, merges it again and keeps it under a name', async () => {
      await panel().getByRole('button', { name: '分割' }).click()
      await map().click({ position: await at(0, -90) })
      await map().dblclick({ position: await at(0, 90) })
      await panel().getByText('共 2 个面').waitFor()
      await panel().getByRole('button', { name: '合并' }).click()
      await panel().getByText('共 1 个面').waitFor()
      await panel().getByRole('textbox', { name: '名称' }).fill('补划地块')
      await panel().getByRole('button', { name: '保存图形' }).click()
      await panel().getByRole('button', { name: '用作红线' }).waitFor()
      await picture(page, 'map-sketch')
      const [kept] = await ask('/api/map/sketches')
      assert.equal(kept.name, '补划地块')
      assert.equal(kept.shape.parts, 1)
      assert.match(kept.region, new RegExp(`^${world.county.code.slice(0, 6)}`))
    })

    it('points out a shape that crosses itself and does not keep it', async () => {
      await panel().getByRole('button', { name: '清空重画' }).click()
      await panel().getByRole('button', { name: '画面' }).click()
      for (const [dx, dy] of [
        [-60, -60],
        [60, 60],
        [60, -60],
      ]) {
        await map().click({ position: await at(dx + 190, dy) })
      }
      await map().dblclick({ position: await at(130, 60) })
      await panel()
        .getByText(/边界自相交/)
        .waitFor()
      await panel().getByRole('textbox', { name: '名称' }).fill('自相交')
      assert.equal(await panel().getByRole('button', { name: '保存图形' }).isDisabled(), true)
      await picture(page, 'map-sketch-faulty')
      await page.keyboard.press('Control+z')
      await panel()
        .getByRole('button', { name: '清空重画' })
        .click({ timeout: 2000 })
        .catch(() => {})
    })

    it('opens a kept sketch and takes it into the review as a red line', async () => {
      await panel()
        .getByRole('button', { name: /补划地块/ })
        .first()
        .click()
      await panel().getByRole('button', { name: '用作红线' }).click()
      const found = page.getByRole('region', { name: '识别结果' })
      await found.waitFor({ timeout: 60_000 })
      assert.match(await found.innerText(), /补划地块|sketch/)
      await picture(page, 'map-sketch-red-line')
    })

    it('asks all layers at a place: work first, then controls, then the parcel through the years', async () => {
      await map().click({ position: await at(0, 0) })
      const card = page.getByRole('complementary', { name: '图斑' })
      await card.getByText('历年变化').waitFor()
      const text = await card.innerText()
      assert.ok(text.indexOf('补划地块') < text.indexOf('永久基本农田'))
      assert.ok(text.indexOf('永久基本农田') < text.indexOf('图斑编号'))
      assert.equal(await card.locator('.years li').count(), 2)
      await picture(page, 'map-identify-years')
      await card.getByRole('button', { name: '关闭' }).click()
    })

    it('wipes between two years by keyboard and mouse, and stands them side by side', async () => {
      await page.getByRole('button', { name: '卷帘对比' }).click()
      const bar = page.getByRole('slider', { name: /卷帘/ })
      await bar.waitFor()
      await bar.focus()
      await page.keyboard.press('ArrowLeft')
      assert.equal(await bar.getAttribute('aria-valuenow'), '48')
      const box = await bar.boundingBox()
      await page.mouse.move(box.x + box.width / 2, box.y + 200)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 + 120, box.y + 200, { steps: 4 })
      await page.mouse.up()
      assert.ok(Number(await bar.getAttribute('aria-valuenow')) > 55)
      await page.waitForFunction(() => location.search.includes('compare=swipe'))
      await picture(page, 'map-swipe')
      await page.getByRole('button', { name: '并排' }).click()
      await page.getByRole('img', { name: '右侧时点的地图' }).waitFor()
      await picture(page, 'map-side')
      await page.getByRole('button', { name: '结束对比' }).click()
      await bar.waitFor({ state: 'detached' })
    })

    it('prints the view as a PDF and a PNG at a scale', async () => {
      await page.getByRole('button', { name: '打印', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: '打印地图' })
      await dialog.getByRole('img', { name: '打印预览' }).waitFor()
      await picture(page, 'map-print')
      const arriving = page.waitForEvent('download', { timeout: 60_000 })
      await dialog.getByRole('button', { name: '生成文件' }).click()
      const file = await arriving
      const bytes = readFileSync(await file.path())
      assert.match(file.suggestedFilename(), /\.pdf$/)
      assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
      writeFileSync(`${PICTURES}map.pdf`, bytes)
      await dialog.getByText('PNG', { exact: true }).click()
      await dialog.getByText('纵向', { exact: true }).click()
      const picturing = page.waitForEvent('download', { timeout: 60_000 })
      await dialog.getByRole('button', { name: '生成文件' }).click()
      const png = readFileSync(await (await picturing).path())
      assert.equal(png.subarray(1, 4).toString(), 'PNG')
      writeFileSync(`${PICTURES}map-portrait.png`, png)
      await page.keyboard.press('Escape')
    })

    it('draws pictures instead of shapes when asked', async () => {
      const tiles = page.waitForResponse((answer) => /\/api\/tiles\/.*\.png/.test(answer.url()))
      await page.getByText('图片模式（慢电脑）').click()
      assert.equal((await tiles).headers()['content-type'], 'image/png')
      await picture(page, 'map-pictures')
      await page.getByText('图片模式（慢电脑）').click()
    })

    it("says what a tile service's answer to a key means", async () => {
      await page.getByRole('button', { name: '在线底图…' }).click()
      const dialog = page.getByRole('dialog', { name: '在线底图…' })
      await dialog.getByRole('button', { name: '天地图影像' }).click()
      const address = dialog.getByRole('textbox', { name: /^地址/ })
      await address.fill(`${world.url}/nowhere/{z}/{x}/{y}?tk=abc`)
      await page.route('**/nowhere/**', (route) => route.fulfill({ status: 418 }))
      await dialog.getByRole('button', { name: '保存', exact: true }).click()
      await dialog.getByRole('button', { name: '测试' }).click()
      await dialog.getByText(/密钥类型不对/).waitFor()
      await picture(page, 'map-services')
      const removed = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
      await dialog.getByRole('button', { name: '删除' }).click()
      await removed
      await page.keyboard.press('Escape')
      assert.deepEqual(await ask('/api/map/services'), [])
    })

    it('imports a layer in the data panel, shows it in the tree, and undoes it', async () => {
      await tab('数据').click()
      const [west, south] = world.county.extent
      const file = `${PICTURES}试验边界.geojson`
      writeFileSync(file, boundary(west + 0.02, south + 0.02))
      const before = (await ask('/api/layers')).length
      await drop(page, [file])
      const form = page.locator('form').filter({ hasText: '开始导入' })
      await form.locator('.el-select').first().click()
      await page.getByRole('option', { name: '城镇开发边界' }).click()
      await form.getByLabel('名称').fill('试验边界')
      await form.getByLabel('时点').fill('2026-01-01')
      await form.getByRole('button', { name: '开始导入' }).click()
      await page.getByText('导入完成').waitFor({ timeout: 60_000 })
      const inventory = page.getByRole('region', { name: '已有图层' })
      const row = inventory.getByRole('listitem').filter({ hasText: '试验边界' })
      await row.waitFor()
      await picture(page, 'map-data')
      assert.equal((await ask('/api/layers')).length, before + 1)
      await row.getByRole('button', { name: '撤销导入' }).click()
      const sure = page.getByRole('dialog').filter({ hasText: '撤销导入' })
      await sure.getByRole('textbox').fill('试验边界')
      await sure.getByRole('button', { name: '撤销', exact: true }).click()
      await row.waitFor({ state: 'detached' })
      assert.equal((await ask('/api/layers')).length, before)
    })

    it('fits a phone', async () => {
      const phone = await watchedPage(world.browser, world.url, { viewport: PHONE })
      await openPage(phone.page, world.url, closeUp(world.county))
      await picture(phone.page, 'map-phone')
      await phone.page.getByRole('button', { name: '画图', exact: true }).click()
      await phone.page.getByRole('region', { name: '画图' }).waitFor()
      await picture(phone.page, 'map-phone-sketch')
      assert.deepEqual(phone.errors, [])
      await phone.close()
    })

    it('asks nobody else, draws without WebGL and logs no error', async () => {
      assert.deepEqual(desk.strangers, [])
      // The answer of the tile service that was played to the page.
      assert.deepEqual(
        desk.errors.filter((text) => !text.includes('status of 418')),
        [],
      )
      assert.equal(await page.evaluate(() => window.webGlContexts), 0)
    })
  })

/** The address of a view close enough to snap in, over the county's middle. */
function closeUp({ extent }) {
  const lon = (extent[0] + extent[2]) / 2
  const lat = (extent[1] + extent[3]) / 2
  return `?view=${lon.toFixed(5)},${lat.toFixed(5)},15`
}

/** A square kilometre or so as a layer file. */
function boundary(lon, lat) {
  const ring = [
    [lon, lat],
    [lon + 0.01, lat],
    [lon + 0.01, lat + 0.01],
    [lon, lat + 0.01],
    [lon, lat],
  ]
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { BSM: '1', MC: '试验' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  })
}
