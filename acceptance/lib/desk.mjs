// What a clerk does at the page.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const ENOUGH_MS = 60_000

/** Opens the map and waits until the county's map is there. */
export async function openPage(page, url, query = '') {
  await page.goto(`${url}/map${query}`)
  await page.locator('.legend li').first().waitFor({ state: 'attached' })
}

/** A sample is one file, or a folder of loose files that are dragged together. */
export function filesOf(sample) {
  return statSync(sample).isDirectory() ? readdirSync(sample).map((name) => join(sample, name)) : [sample]
}

/** Drags files from the desktop and lets go over the map. */
export async function drop(page, paths) {
  const files = paths.map((path) => ({
    name: basename(path),
    content: readFileSync(path).toString('base64'),
  }))
  const transfer = await page.evaluateHandle((all) => {
    const carried = new DataTransfer()
    for (const { name, content } of all) {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
      carried.items.add(new File([bytes], name))
    }
    return carried
  }, files)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('.map', type, { dataTransfer: transfer })
  }
}

const recognised = (page) => page.getByRole('region', { name: '识别结果' })
export const runButton = (page) => page.getByRole('button', { name: '开始分析' })
export const problem = (page) => page.locator('[role=alert]').first()

/** Waits for what the server makes of dropped files: `recognised` or `refused`. */
export async function recognition(page) {
  const seen = await Promise.race([
    recognised(page)
      .waitFor({ timeout: ENOUGH_MS })
      .then(() => 'recognised'),
    problem(page)
      .waitFor({ timeout: ENOUGH_MS })
      .then(() => 'refused'),
  ])
  return seen
}

/** Takes the county's own system when the file names none. */
export async function chooseCrsIfAsked(page) {
  const ask = recognised(page).getByText('文件里没有坐标系')
  if ((await ask.count()) === 0) return false
  await recognised(page).getByRole('combobox', { name: '选择坐标系' }).click()
  await page.locator('.el-select-dropdown__item:visible').first().click()
  await ask.waitFor({ state: 'detached' })
  return true
}

/** Has geometry repaired when the page offers it. */
export async function repairIfOffered(page) {
  const repair = page.getByRole('button', { name: '修复' })
  if ((await repair.count()) === 0) return false
  await repair.click()
  await repair.waitFor({ state: 'detached' })
  return true
}

export async function runReview(page) {
  await runButton(page).click()
  await page.locator('p.headline').waitFor({ timeout: ENOUGH_MS })
}

export async function startOver(page) {
  await page.goto(new URL('/map', page.url()).href)
  await page.locator('.legend li').first().waitFor({ state: 'attached' })
}

/** Clicks a download link and returns the bytes that arrive. */
export async function download(page, text) {
  const arriving = page.waitForEvent('download', { timeout: ENOUGH_MS })
  await page
    .getByRole('navigation', { name: '下载成果' })
    .getByRole('link', { name: text, exact: true })
    .click()
  const file = await arriving
  return {
    name: file.suggestedFilename(),
    bytes: readFileSync(await file.path()),
  }
}
