import Feature from 'ol/Feature'
import type OlMap from 'ol/Map'
import type LineString from 'ol/geom/LineString'
import type Polygon from 'ol/geom/Polygon'
import Draw from 'ol/interaction/Draw'
import VectorLayer from 'ol/layer/Vector'
import VectorSource from 'ol/source/Vector'
import CircleStyle from 'ol/style/Circle'
import Fill from 'ol/style/Fill'
import Stroke from 'ol/style/Stroke'
import Style from 'ol/style/Style'
import { reactive } from 'vue'
import { http, Problem } from '../platform/api'
import type { Measurement } from '../platform/types'
import { asLonLat } from './drawing'

export type MeasureKind = 'LENGTH' | 'AREA'

interface Measuring {
  kind: MeasureKind | null
  result: Measurement | null
  problem: Problem | null
}

/** The measuring tool: points are set on the map, the figure comes from the server. */
export const measuring = reactive<Measuring>({ kind: null, result: null, problem: null })

const INK = '#b25e00'
const STYLE = new Style({
  stroke: new Stroke({ color: INK, width: 2.5, lineDash: [8, 5] }),
  fill: new Fill({ color: 'rgba(178, 94, 0, 0.12)' }),
  image: new CircleStyle({
    radius: 5,
    fill: new Fill({ color: '#fff' }),
    stroke: new Stroke({ color: INK, width: 2 }),
  }),
})

const source = new VectorSource()
const layer = new VectorLayer({ source, style: STYLE, zIndex: 60 })
let draw: Draw | null = null
let on: OlMap | null = null

export function measure(target: OlMap, kind: MeasureKind): void {
  stopMeasuring()
  on = target
  if (!target.getLayers().getArray().includes(layer)) target.addLayer(layer)
  draw = new Draw({
    source,
    type: kind === 'LENGTH' ? 'LineString' : 'Polygon',
    style: STYLE,
    stopClick: true,
  })
  draw.on('drawstart', () => {
    source.clear()
    measuring.result = null
    measuring.problem = null
  })
  draw.on('drawend', ({ feature }) => void ask(kind, feature as Feature<LineString | Polygon>))
  target.addInteraction(draw)
  measuring.kind = kind
}

export function stopMeasuring(): void {
  if (draw) on?.removeInteraction(draw)
  draw = null
  source.clear()
  measuring.kind = null
  measuring.result = null
  measuring.problem = null
}

/** Escape cancels, Backspace takes the last point back. True when the key was for the tool. */
export function measuringKey(key: string): boolean {
  if (!measuring.kind || !draw) return false
  if (key === 'Escape') stopMeasuring()
  else if (key === 'Backspace') draw.removeLastPoint()
  else return false
  return true
}

async function ask(kind: MeasureKind, feature: Feature<LineString | Polygon>): Promise<void> {
  const coordinates = feature.getGeometry()!.getCoordinates()
  const line = (kind === 'AREA' ? coordinates[0] : coordinates) as number[][]
  try {
    measuring.result = await http.post<Measurement>('/api/map/measure', {
      kind,
      coordinates: line.map(asLonLat),
    })
  } catch (error) {
    measuring.problem = Problem.of(error)
  }
}
