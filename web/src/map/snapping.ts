import Feature from 'ol/Feature'
import LineString from 'ol/geom/LineString'
import Snap from 'ol/interaction/Snap'
import type OlMap from 'ol/Map'
import { fromLonLat } from 'ol/proj'
import VectorSource from 'ol/source/Vector'
import { reactive } from 'vue'
import { extentInView } from './canvas'
import { parcelsShown } from './layers'
import { outlines } from './sketches'

/** The boundary points and sides of the parcels in view, to which drawing snaps. */
export const snapping = reactive({ on: true, points: 0, tooMany: false })

const CLOSE_ENOUGH = 14
const PAUSE = 300
const REACH_PX = 12

const source = new VectorSource<Feature<LineString>>()
let timer = 0
let asked = ''

/** Keeps the outlines of the view at hand; the answer ends it. Add it after the tools that draw. */
export function snapTo(on: OlMap, drawn: VectorSource): { refresh: () => void; end: () => void } {
  const snaps = [
    new Snap({ source, pixelTolerance: REACH_PX }),
    new Snap({ source: drawn, pixelTolerance: REACH_PX }),
  ]
  const later = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void load(on), PAUSE)
  }
  // A snap that was added last is asked first, so tools that came later are overtaken again.
  const refresh = () => {
    snaps.forEach((snap) => on.removeInteraction(snap))
    if (snapping.on) snaps.forEach((snap) => on.addInteraction(snap))
    later()
  }
  on.on('moveend', later)
  refresh()
  return {
    refresh,
    end: () => {
      on.un('moveend', later)
      window.clearTimeout(timer)
      snaps.forEach((snap) => on.removeInteraction(snap))
      source.clear()
      asked = ''
    },
  }
}

async function load(on: OlMap): Promise<void> {
  const zoom = on.getView().getZoom() ?? 0
  snapping.tooMany = zoom < CLOSE_ENOUGH
  if (!snapping.on || snapping.tooMany) {
    source.clear()
    asked = ''
    snapping.points = 0
    return
  }
  const extent = extentInView(on)
  const question = extent.map((degree) => degree.toFixed(7)).join(',')
  if (question === asked) return
  asked = question
  try {
    const { lines, complete } = await outlines(extent, parcelsShown.value)
    if (asked !== question) return
    source.clear(true)
    source.addFeatures(
      lines.map((line) => new Feature(new LineString(line.map((place) => fromLonLat(place))))),
    )
    snapping.tooMany = !complete
    snapping.points = lines.reduce((sum, line) => sum + line.length, 0)
  } catch {
    // Drawing goes on without the parcels' points.
    asked = ''
  }
}
