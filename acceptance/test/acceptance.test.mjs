// One server and one browser for all duties; each duty is a file of its own.
import { after, before, describe } from 'node:test'
import access from '../duties/access.mjs'
import firstScreen from '../duties/first-screen.mjs'
import map from '../duties/map.mjs'
import review from '../duties/review.mjs'
import { launch, PICTURES } from '../lib/browser.mjs'
import { writeSamples } from '../lib/samples.mjs'
import { startDemo } from '../lib/server.mjs'

const world = {}

describe('shougeng in a real browser', () => {
  before(async () => {
    world.server = await startDemo()
    world.url = world.server.url
    const county = await (await fetch(`${world.url}/api/county`)).json()
    world.samples = writeSamples(`${PICTURES}samples`, county)
    world.browser = await launch()
  })

  after(async () => {
    await world.browser?.close()
    await world.server?.stop()
  })

  firstScreen(world)
  map(world)
  review(world)
  access(world)
})
