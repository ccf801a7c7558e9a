import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { PHONE, picture, watchedPage } from '../lib/browser.mjs'
import { seriousFaults } from './access.mjs'

/** A picture drawn by the browser, as large as a phone takes them. */
function drawn(page, colour) {
  return page.evaluate(async (fill) => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1800
    const pen = canvas.getContext('2d')
    const sky = pen.createLinearGradient(0, 0, 0, 1800)
    sky.addColorStop(0, '#cfe3f4')
    sky.addColorStop(0.45, '#eef4e2')
    sky.addColorStop(0.5, fill)
    sky.addColorStop(1, '#40552a')
    pen.fillStyle = sky
    pen.fillRect(0, 0, 2400, 1800)
    for (let noise = 0; noise < 60_000; noise++) {
      pen.fillStyle = `rgba(${noise % 90}, ${90 + (noise % 80)}, 30, 0.25)`
      pen.fillRect((noise * 7919) % 2400, 900 + ((noise * 104729) % 900), 6, 3)
    }
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.95))
    return Array.from(new Uint8Array(await blob.arrayBuffer()))
  }, colour)
}

export default (world) =>
  describe('evidence and the audit log', () => {
    let desk
    let page
    let photo

    before(async () => {
      desk = await watchedPage(world.browser, world.url, { bypassCSP: true })
      page = desk.page
      await page.goto(`${world.url}/registers/parcels`)
      photo = Buffer.from(await drawn(page, '#8fae5a'))
    })
    after(() => desk.close())

    const list = () => page.getByRole('region', { name: '证据', exact: true })

    it("is brought in a record's drawer, photos and files alike", async () => {
      await page.locator('tbody .opener').first().click()
      await list().waitFor()
      await list().getByRole('textbox', { name: '说明' }).fill('田埂被推平')
      await list()
        .locator('input[type=file]')
        .first()
        .setInputFiles([
          { name: '现场照片.jpg', mimeType: 'image/jpeg', buffer: photo },
          { name: '<b>村委会证明.txt', mimeType: 'text/html', buffer: Buffer.from('证明'.repeat(400)) },
        ])
      await list().getByRole('button', { name: '查看 现场照片.jpg' }).waitFor()
      await list().getByRole('button', { name: '查看 <b>村委会证明.txt' }).waitFor()
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.evidence img')].every((one) => one.complete && one.naturalWidth > 0),
      )
      await list().scrollIntoViewIfNeeded()
      await picture(page, 'evidence-drawer')
      assert.deepEqual(await seriousFaults(page), [])
    })

    it('opens large, with its hashes, and comes out byte for byte', async () => {
      await list().getByRole('button', { name: '查看 现场照片.jpg' }).click()
      const dialog = page.getByRole('dialog', { name: '现场照片.jpg' })
      const sha256 = createHash('sha256').update(photo).digest('hex')
      await dialog.getByText(sha256).waitFor()
      await dialog.locator('img').evaluate((one) => one.decode())
      await picture(page, 'evidence-viewer')
      const arriving = page.waitForEvent('download')
      await dialog.getByRole('link', { name: '下载原件' }).click()
      const file = await arriving
      assert.equal(file.suggestedFilename(), '现场照片.jpg')
      assert.deepEqual(readFileSync(await file.path()), photo)
      await page.keyboard.press('Escape')
    })

    it('goes on where a broken line stopped it', async () => {
      let broken = 0
      await page.route('**/api/evidence/uploads/*', (route) => {
        const isPiece = route.request().method() === 'PATCH'
        if (isPiece && broken++ === 1) return route.abort('connectionreset')
        return route.continue()
      })
      const large = Buffer.alloc(3_500_000, '青')
      await list()
        .locator('input[type=file]')
        .first()
        .setInputFiles([{ name: '录像.bin', mimeType: 'video/mp4', buffer: large }])
      await list().getByRole('button', { name: '查看 录像.bin' }).waitFor()
      await page.unroute('**/api/evidence/uploads/*')
      assert.ok(broken >= 4, `${broken} pieces were sent`)
    })

    it('has a custody sheet on paper', async () => {
      const arriving = page.waitForEvent('download')
      await list().getByRole('link', { name: '保管链单' }).click()
      const file = await arriving
      assert.match(file.suggestedFilename(), /^保管链单_.*\.docx$/)
      assert.equal(
        readFileSync(await file.path())
          .subarray(0, 2)
          .toString(),
        'PK',
      )
    })

    it('is brought from a phone', async () => {
      const phone = await watchedPage(world.browser, world.url, {
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      })
      await phone.page.goto(page.url())
      const area = phone.page.getByRole('region', { name: '证据', exact: true })
      await area.waitFor()
      await area.getByText('拍照').waitFor()
      await area.scrollIntoViewIfNeeded()
      await picture(phone.page, 'evidence-phone')
      await phone.close()
    })

    it('leaves its traces in the audit log, which is in order', async () => {
      const auditor = await watchedPage(world.browser, world.url, {
        as: 'shenming',
        bypassCSP: true,
      })
      const log = auditor.page
      await log.goto(`${world.url}/registers/audit`)
      await log.getByRole('button', { name: '立即核验' }).click()
      await log.getByText('没有改动、删除、插入或调换').waitFor()
      await log.locator('tbody .opener').first().waitFor()
      await picture(log, 'audit-log')
      await log.locator('tbody .opener').nth(2).click()
      await log.getByText('这一条与封印相符').waitFor()
      await picture(log, 'audit-entry')
      assert.deepEqual(await seriousFaults(log), [])
      assert.deepEqual(auditor.errors, [])
      await auditor.close()
    })

    it('asks nobody else and breaks nowhere', () => {
      assert.deepEqual(desk.strangers, [])
      assert.deepEqual(
        desk.errors.filter((error) => !/ERR_CONNECTION_RESET/.test(error)),
        [],
      )
    })
  })
