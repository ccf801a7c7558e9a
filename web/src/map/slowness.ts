import type VectorTileSource from 'ol/source/VectorTile'
import { reactive } from 'vue'

/** Whether drawing shapes is too much for this computer: how long the first tiles took. */
export const slowness = reactive({ measured: 0, meanMs: 0, offered: false })

const FIRST_TILES = 20
/** A tile that takes longer than this makes every move of the map a wait. */
const TOO_LONG_MS = 900

/** Times the first tiles of a source, from the question to the shapes; the page then offers pictures. */
export function watchSpeed(source: VectorTileSource): void {
  const started = new Map<unknown, number>()
  let sum = 0
  source.on('tileloadstart', ({ tile }) => started.set(tile, performance.now()))
  const done = ({ tile }: { tile: unknown }) => {
    const from = started.get(tile)
    started.delete(tile)
    if (from === undefined || slowness.measured >= FIRST_TILES) return
    sum += performance.now() - from
    slowness.measured += 1
    slowness.meanMs = sum / slowness.measured
    slowness.offered = slowness.measured === FIRST_TILES && slowness.meanMs > TOO_LONG_MS
  }
  source.on('tileloadend', done)
  source.on('tileloaderror', done)
}
