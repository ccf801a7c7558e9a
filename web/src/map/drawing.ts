import Feature from 'ol/Feature'
import GeoJSON from 'ol/format/GeoJSON'
import { fromExtent } from 'ol/geom/Polygon'
import Point from 'ol/geom/Point'
import VectorLayer from 'ol/layer/Vector'
import type OlMap from 'ol/Map'
import { fromLonLat, transformExtent, toLonLat } from 'ol/proj'
import VectorSource from 'ol/source/Vector'
import CircleStyle from 'ol/style/Circle'
import Fill from 'ol/style/Fill'
import Stroke from 'ol/style/Stroke'
import Style, { type StyleFunction } from 'ol/style/Style'
import { reactive, watch } from 'vue'
import type { Extent, GeoJsonObject } from '../platform/types'
import { hatched } from './hatching'
import { styleOf } from './layers'

/**
 * What lies over the tiles: the red line, the county's frame beside it (it may lie elsewhere), the pieces of a
 * result, the parcel that was asked about, and a marked spot.
 */

export interface WorkLayer {
  present: boolean
  visible: boolean
  opacity: number
}

/** The work layers as the layer tree switches them. */
export const work = reactive<Record<'pieces' | 'redLine' | 'sketches', WorkLayer>>({
  sketches: { present: false, visible: true, opacity: 1 },
  redLine: { present: false, visible: true, opacity: 1 },
  pieces: { present: false, visible: true, opacity: 1 },
})

const READ = { dataProjection: 'EPSG:4326', featureProjection: 'EPSG:3857' }
const format = new GeoJSON()

const frame = new VectorSource()
const redLine = new VectorSource()
const pieces = new VectorSource()
const parcel = new VectorSource()
const spot = new VectorSource()

const white = new Stroke({ color: 'rgba(255, 255, 255, 0.9)', width: 5 })
const RED_LINE = [
  new Style({ stroke: white }),
  new Style({
    stroke: new Stroke({ color: '#d0021b', width: 2.5 }),
    fill: new Fill({ color: 'rgba(208, 2, 27, 0.04)' }),
  }),
]
const SKETCH = [
  new Style({ stroke: new Stroke({ color: 'rgba(255, 255, 255, 0.9)', width: 4.5 }) }),
  new Style({
    stroke: new Stroke({ color: '#8a4b08', width: 2.2, lineDash: [9, 4] }),
    fill: new Fill({ color: 'rgba(178, 94, 0, 0.08)' }),
  }),
]
const SPOT = new Style({
  image: new CircleStyle({
    radius: 8,
    fill: new Fill({ color: '#0b5cad' }),
    stroke: new Stroke({ color: '#fff', width: 3 }),
  }),
})
const PARCEL = [
  new Style({ stroke: white }),
  new Style({ stroke: new Stroke({ color: '#0b5cad', width: 2.5 }) }),
]
const FRAME = new Style({ stroke: new Stroke({ color: '#98a1ad', width: 1, lineDash: [8, 6] }) })

const UNCOVERED = new Style({
  fill: new Fill({ color: hatched('rgba(255,255,255,0.85)', 'CROSS') }),
  stroke: new Stroke({ color: '#5c5f66', width: 1.5, lineDash: [4, 4] }),
})

const pieceStyle: StyleFunction = (feature) => {
  const code = String(feature.get('class') ?? '')
  const style = styleOf(code)
  if (!style) return UNCOVERED
  return new Style({
    fill: new Fill({ color: hatched(style.color, style.hatch) }),
    stroke: new Stroke({ color: '#4a4438', width: 1 }),
  })
}

export function startDrawing(on: OlMap, county: Extent): void {
  const add = (source: VectorSource, style: Style | Style[] | StyleFunction, zIndex: number) => {
    const layer = new VectorLayer({ source, style, zIndex })
    on.addLayer(layer)
    return layer
  }
  const countyFrame = add(frame, FRAME, 20)
  watch(work.redLine, ({ present }) => countyFrame.setVisible(present), { immediate: true })
  follow('pieces', add(pieces, pieceStyle, 30))
  follow('redLine', add(redLine, RED_LINE, 40))
  follow('sketches', add(sketches, SKETCH, 42))
  add(parcel, PARCEL, 45)
  add(spot, SPOT, 50)
  frame.clear()
  frame.addFeature(new Feature(fromExtent(transformExtent(county, 'EPSG:4326', 'EPSG:3857'))))
}

function follow(name: keyof typeof work, layer: VectorLayer): void {
  layer.set('work', name)
  watch(
    work[name],
    ({ visible, opacity }) => {
      layer.setVisible(visible)
      layer.setOpacity(opacity)
    },
    { immediate: true },
  )
}

function fill(source: VectorSource, shape: GeoJsonObject | null): void {
  source.clear()
  if (shape) source.addFeatures(format.readFeatures(shape, READ) as Feature[])
}

export function drawRedLine(shape: GeoJsonObject | null): void {
  fill(redLine, shape)
  work.redLine.present = shape !== null
}

export function drawPieces(shape: GeoJsonObject | null): void {
  fill(pieces, shape)
  work.pieces.present = shape !== null
}

/** The outline of the parcel that was asked about. */
export function drawParcel(shape: GeoJsonObject | null): void {
  fill(parcel, shape)
}

export function markSpot(at: [number, number] | null): void {
  spot.clear()
  if (at) spot.addFeature(new Feature(new Point(fromLonLat(at))))
}

/** What else is drawn and has a place in the tree, by other tools. */
export const sketches = new VectorSource()

/** The extent of what is drawn; of a red line by default, or of its pieces. */
export function extentDrawn(name: keyof typeof work = 'redLine'): Extent | null {
  const source = { sketches, redLine: redLine.getFeatures().length ? redLine : pieces, pieces }[name]
  if (!source.getFeatures().length) return null
  return transformExtent(source.getExtent()!, 'EPSG:3857', 'EPSG:4326') as Extent
}

/** The red line as it is drawn, for paper: polygons of longitudes and latitudes. */
export function redLinePolygons(): number[][][][] {
  return redLine.getFeatures().flatMap((feature) => {
    const shape = format.writeGeometryObject(feature.getGeometry()!, { ...READ, decimals: 9 })
    if (shape.type === 'Polygon') return [shape.coordinates]
    return shape.type === 'MultiPolygon' ? shape.coordinates : []
  })
}

/** The names of work layers with something at a pixel of the map, the highest first. */
export function workAt(on: OlMap, pixel: number[]): { name: keyof typeof work; feature: Feature }[] {
  const found: { name: keyof typeof work; feature: Feature }[] = []
  on.forEachFeatureAtPixel(pixel, (feature, layer) => {
    const name = layer?.get('work') as keyof typeof work | undefined
    if (name) found.push({ name, feature: feature as Feature })
  })
  return found
}

export function asLonLat(coordinate: number[]): [number, number] {
  return toLonLat(coordinate) as [number, number]
}
