// One server and one browser for all duties; each duty is a file of its own.
import { after, before, describe } from 'node:test'
import access from '../duties/access.mjs'
import desk from '../duties/desk.mjs'
import evidence from '../duties/evidence.mjs'
import firstScreen from '../duties/first-screen.mjs'
import map from '../duties/map.mjs'
import oneMap from '../duties/one-map.mjs'
import review from '../duties/review.mjs'
import pages from '../duties/pages.mjs'
import registers from '../duties/registers.mjs'
import { COUNTY_SECTION, launch, PICTURES, signIn } from '../lib/browser.mjs'
import { writeSamples } from '../lib/samples.mjs'
import { startDemo } from '../lib/server.mjs'

const world = {}

async function countyOf({ browser, url }) {
  const context = await browser.newContext()
  await signIn(context, url, COUNTY_SECTION)
  const county = await (await context.request.get(`${url}/api/county`)).json()
  await context.close()
  return county
}

describe('shougeng in a real browser', () => {
  before(async () => {
    world.server = await startDemo()
    world.url = world.server.url
    world.browser = await launch()
    world.county = await countyOf(world)
    world.samples = writeSamples(`${PICTURES}samples`, world.county)
  })

  after(async () => {
    await world.browser?.close()
    await world.server?.stop()
  })

  firstScreen(world)
  map(world)
  oneMap(world)
  review(world)
  access(world)
  desk(world)
  registers(world)
  evidence(world)
  pages(world)
})
