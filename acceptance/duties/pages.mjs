import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COUNTY_SECTION, OFFICE_PC, PHONE, picture, watchedPage } from '../lib/browser.mjs'
import { seriousFaults } from './access.mjs'

/** Between them they see every page of the menu. */
const POSTS = {
  county: COUNTY_SECTION,
  township: 'zhoumin',
  fieldChief: 'tianbao',
  informationOfficer: 'xinlan',
  leader: 'gaoyuan',
  auditor: 'shenming',
  city: 'shijian',
  systemAdministrator: 'xitong',
  securityAdministrator: 'anping',
  auditAdministrator: 'shangqing',
}
const QUIET_MS = 900
const SESSION_COOKIE = 'SHOUGENG-SESSION'

/** The addresses of the menu, second level included. */
async function menuOf(page) {
  await page.locator('nav.menu a').first().waitFor({ state: 'attached' })
  const links = await page
    .locator('nav.menu a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  return [...new Set(links)]
}

/** Content security policy violations of the page, kept from before its own scripts run. */
function keepViolations() {
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(
      `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    ),
  )
}

export default (world) =>
  describe('every page of the menu', () => {
    /** A page is looked at once on each screen, by the first post that has it. */
    const seen = new Set()

    for (const [post, account] of Object.entries(POSTS)) {
      for (const [screen, viewport] of Object.entries({
        office: OFFICE_PC,
        phone: PHONE,
      })) {
        it(`is in order for the post ${post} on the ${screen} screen`, async () => {
          const axed = await watchedPage(world.browser, world.url, {
            as: account,
            viewport,
            bypassCSP: true,
          })
          await axed.page.goto(world.url)
          const menu = await menuOf(axed.page)
          assert.ok(menu.length > 0, 'the menu has pages')
          const addresses = menu.filter((address) => !seen.has(screen + address))
          addresses.forEach((address) => seen.add(screen + address))
          const faults = []
          for (const address of addresses) {
            await axed.page.goto(world.url + address)
            await axed.page.waitForTimeout(QUIET_MS)
            await picture(axed.page, `page-${post}-${screen}${address.replace(/\W+/g, '-')}`)
            faults.push(...(await seriousFaults(axed.page)).map((fault) => `${address} ${fault}`))
            const wide = await axed.page.evaluate(() => document.documentElement.scrollWidth)
            if (wide > viewport.width) faults.push(`${address} scrolls sideways: ${wide}`)
            const title = axed.page.locator('main')
            if ((await title.innerText()).trim() === '') faults.push(`${address} is empty`)
          }
          const { errors, strangers } = axed
          await axed.close()
          assert.deepEqual({ faults, errors, strangers }, { faults: [], errors: [], strangers: [] })
        })
      }
    }

    it('breaks no rule of the content security policy', async () => {
      const { page, context, close } = await watchedPage(world.browser, world.url)
      await context.addInitScript(keepViolations)
      await page.goto(world.url)
      const found = []
      for (const address of await menuOf(page)) {
        await page.goto(world.url + address)
        await page.waitForTimeout(QUIET_MS)
        const help = page.getByRole('button', { name: '这页怎么用' })
        if ((await help.count()) > 0) {
          await help.first().click()
          await page.getByRole('dialog').first().waitFor()
        }
        found.push(...(await page.evaluate(() => window.violations)).map((one) => `${address} ${one}`))
      }
      await close()
      assert.deepEqual(found, [])
    })

    it('has a thirty-second help', async () => {
      const { page, close } = await watchedPage(world.browser, world.url)
      await page.goto(world.url)
      const without = []
      for (const address of await menuOf(page)) {
        await page.goto(world.url + address)
        await page.locator('main > *').first().waitFor()
        if ((await page.getByRole('button', { name: '这页怎么用' }).count()) === 0) without.push(address)
      }
      await close()
      assert.deepEqual(without, [])
    })

    it('asks to sign in, and goes on where the person wanted to go', async () => {
      const { page, close } = await watchedPage(world.browser, world.url, {
        as: null,
      })
      await page.goto(`${world.url}/registers/parcels?sort=-net`)
      await page.getByRole('button', { name: '登录', exact: true }).waitFor()
      await picture(page, 'sign-in')
      await page.getByRole('button', { name: /林秀/ }).click()
      await page.waitForURL('**/registers/parcels?sort=-net')
      await close()
    })

    it('keeps page and form when the session ends, and goes on after signing in again', async () => {
      const { page, context, close } = await watchedPage(world.browser, world.url)
      await page.goto(`${world.url}/registers/people`)
      await page.getByRole('button', { name: '新增' }).first().click()
      await page.getByLabel('姓名').fill('石小满')
      await page.getByRole('dialog', { name: '新增' }).locator('.el-select').first().click()
      await page.getByRole('option').first().click()
      await page.getByRole('group', { name: '所在镇村' }).locator('.el-select').first().click()
      await page.getByRole('option', { name: /镇$|乡$/ }).first().click()
      await context.clearCookies({ name: SESSION_COOKIE })
      await page.getByRole('button', { name: '保存', exact: true }).click()
      const door = page.getByRole('dialog', { name: '请重新登录' })
      await door.waitFor()
      await picture(page, 'session-ended')
      await door.getByRole('button', { name: /林秀/ }).click()
      await door.waitFor({ state: 'hidden' })
      await page.locator('main').getByText('石小满').first().waitFor()
      await close()
    })
  })
