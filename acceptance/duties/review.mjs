import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { PHONE, picture, watchedPage } from '../lib/browser.mjs'
import {
  chooseCrsIfAsked,
  download,
  drop,
  filesOf,
  openPage,
  problem,
  recognition,
  repairIfOffered,
  runButton,
  runReview,
  startOver,
} from '../lib/desk.mjs'
import { SAMPLES } from '../lib/samples.mjs'
import { seriousFaults } from './access.mjs'

/** The demo's own mark of a file that must be questioned. */
const FLAWED = '错误示例'
const ZIP = 'PK\u0003\u0004'
const DOWNLOADS = [
  { link: 'Word 报告', ending: /\.docx$/, magic: ZIP },
  { link: 'Excel 明细', ending: /\.xlsx$/, magic: ZIP },
  { link: 'Shapefile', ending: /\.zip$/, magic: ZIP },
  { link: 'GeoJSON', ending: /\.geojson$/, magic: '{' },
  { link: '图件 PNG', ending: /\.png$/, magic: '\u0089PNG' },
]

export default (world) =>
  describe('review of a red line', () => {
    let desk
    let page

    before(async () => {
      desk = await watchedPage(world.browser, world.url)
      page = desk.page
      await openPage(page, world.url)
    })
    after(() => desk.close())

    const sample = (name) => world.samples.find((one) => one.name === name)
    const figures = async () => (await page.locator('tfoot .sum').first().innerText()).split(/\s+/)

    describe('every sample file', () => {
      for (const name of SAMPLES) {
        it(name, async () => {
          const { file, expect } = sample(name)
          await startOver(page)
          await drop(page, filesOf(file))
          const seen = await recognition(page)
          await picture(page, `sample-${name.replace(/\W+/g, '-')}`)
          if (expect === 'refused') {
            assert.equal(seen, 'refused')
            assert.ok((await problem(page).innerText()).length > 10, 'says what happened and what to do')
            return
          }
          assert.equal(seen, 'recognised')
          assert.equal(await chooseCrsIfAsked(page), expect === 'asks')
          assert.equal(await repairIfOffered(page), expect === 'repairs')
          const outside = await page.getByText('不在本县范围内').count()
          assert.equal(outside > 0, expect === 'outside')
          if (expect === 'outside') {
            await runButton(page).click()
            assert.match(await problem(page).innerText(), /不在图层/)
          } else {
            await runReview(page)
          }
        })
      }
    })

    it('takes every sample that comes with the demo, and says what is wrong with the flawed ones', async () => {
      const files = readdirSync(join(world.server.data, 'samples')).sort()
      assert.ok(files.length >= 10, `${files.length} samples`)
      for (const name of files) {
        await startOver(page)
        await drop(page, filesOf(join(world.server.data, 'samples', name)))
        const seen = await recognition(page)
        await picture(page, `demo-${name.replace(/\.\w+$/, '')}`)
        if (name.startsWith(FLAWED)) {
          const told = seen === 'refused' ? problem(page) : page.locator('.recognised')
          assert.match(await told.innerText(), /[A-Z]{3}-\d{3}|不在本县|没有坐标系/, name)
        } else {
          assert.equal(seen, 'recognised', name)
          await chooseCrsIfAsked(page)
          await runReview(page)
        }
      }
    })

    describe('the result', () => {
      before(async () => {
        await startOver(page)
        await drop(page, filesOf(sample('GeoJSON of two parts').file))
        await recognition(page)
        await runReview(page)
      })

      it('states in one sentence what is taken', async () => {
        await picture(page, 'result')
        assert.match(await page.locator('p.headline').innerText(), /亩/)
      })

      it('adds up: classes and remainder to the total, in every unit', async () => {
        for (const unit of ['公顷', '㎡', '亩']) {
          await page.getByRole('radio', { name: unit }).last().click()
          const table = page.getByRole('region', { name: '分类明细' })
          const parts = await table.locator('tbody td:nth-child(3), .bare td:nth-child(3)').allInnerTexts()
          const total = await table.locator('.sum td:nth-child(3)').innerText()
          const decimals = total.split('.')[1].length
          const steps = (text) => Math.round(Number(text.replace(/,/g, '')) * 10 ** decimals)
          assert.ok(parts.length > 0)
          assert.equal(
            parts.map(steps).reduce((all, one) => all + one, 0),
            steps(total),
            unit,
          )
        }
      })

      it('can be read by owner, slope and every other side', async () => {
        const tabs = page.locator('.dimensions [role=tab]')
        const total = await figures()
        assert.ok((await tabs.count()) >= 4)
        for (let index = 0; index < (await tabs.count()); index++) {
          await tabs.nth(index).click()
          assert.deepEqual((await figures()).slice(-4), total.slice(-4))
        }
      })

      it('gives a subtotal for each part', async () => {
        assert.equal(await page.getByRole('region', { name: '分地块' }).locator('tbody tr').count(), 2)
      })

      for (const { link, ending, magic } of DOWNLOADS) {
        it(`downloads as ${link}`, async () => {
          const { name, bytes } = await download(page, link)
          assert.match(name, ending)
          assert.ok(bytes.length > 500, `${bytes.length} bytes`)
          assert.equal(bytes.subarray(0, magic.length).toString('latin1'), magic)
        })
      }

      it('comes back after F5', async () => {
        const headline = await page.locator('p.headline').innerText()
        await page.reload()
        await page.locator('p.headline').waitFor()
        assert.equal(await page.locator('p.headline').innerText(), headline)
      })

      it('is said in English too', async () => {
        await page.getByRole('button', { name: 'English' }).click()
        await page.waitForFunction(() => !/[一-鿿]/.test(document.querySelector('p.headline').textContent))
        await picture(page, 'result-english')
        await page.getByRole('button', { name: '中文' }).click()
      })

      it('gives the same when it is run again', async () => {
        await page.getByRole('button', { name: '重新分析' }).click()
        await page.getByText('重新计算，结果一致').waitFor()
      })

      it('is in the list of earlier reviews, and goes when it is deleted', async () => {
        await page.getByRole('button', { name: '再分析一个' }).click()
        const lines = page.getByRole('region', { name: '以往分析' }).getByRole('listitem')
        const count = await lines.count()
        assert.ok(count >= 1)
        await lines.first().getByRole('button', { name: '删除' }).click()
        await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
        await page.waitForFunction((was) => document.querySelectorAll('.acts').length < was, count)
      })
    })

    it('has no serious access fault, on an office screen and on a phone', async () => {
      for (const viewport of [undefined, PHONE]) {
        const own = await watchedPage(world.browser, world.url, {
          bypassCSP: true,
          ...(viewport && { viewport }),
        })
        await openPage(own.page, world.url)
        await drop(own.page, filesOf(sample('GeoJSON').file))
        await recognition(own.page)
        assert.deepEqual(await seriousFaults(own.page), [])
        await runReview(own.page)
        await picture(own.page, viewport ? 'result-phone' : 'result-office')
        assert.deepEqual(await seriousFaults(own.page), [])
        await own.close()
      }
    })

    it('asks nobody else, draws without WebGL and logs no error', async () => {
      assert.deepEqual(desk.strangers, [])
      assert.deepEqual(desk.errors, [])
      assert.equal(await page.evaluate(() => window.webGlContexts), 0)
    })

    it('keeps the run button out of reach while the coordinate system is unknown', async () => {
      await startOver(page)
      await drop(page, filesOf(sample('point list without a zone').file))
      await recognition(page)
      assert.equal(await runButton(page).isDisabled(), true)
    })
  })
