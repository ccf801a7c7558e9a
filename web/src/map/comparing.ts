import type Layer from 'ol/layer/Layer'
import type VectorTileLayer from 'ol/layer/VectorTile'
import OlMap from 'ol/Map'
import { unByKey } from 'ol/Observable'
import type { EventsKey } from 'ol/events'
import { transformExtent } from 'ol/proj'
import { getRenderPixel } from 'ol/render'
import type RenderEvent from 'ol/render/Event'
import { reactive, watch } from 'vue'
import { fromUrl, toUrl } from '../platform/urlState'
import { makeBaseLayer } from './baseMaps'
import { map } from './canvas'
import { layers, ofKind, shownOf } from './layers'
import { forgetParcelStyles, quiet } from './styles'
import { parcelLayers, shapesLayer, sourceOf } from './tiles'

/** Two survey years beside each other: a bar that wipes one away, or two maps that move as one. */
export type Mode = 'off' | 'swipe' | 'side'

interface Comparing {
  mode: Mode
  /** The version shown right of the bar, or on the right map. */
  other: string | null
  /** Where the bar stands, 0 left to 1 right. */
  bar: number
}

export const comparing = reactive<Comparing>({ mode: 'off', other: null, bar: 0.5 })

export function otherVersions() {
  return ofKind('PARCELS').filter(({ id }) => id !== shownOf('PARCELS').layerId)
}

export function compare(mode: Mode): void {
  const others = otherVersions()
  if (mode !== 'off' && !others.some(({ id }) => id === comparing.other))
    comparing.other = others[0]?.id ?? null
  comparing.mode = comparing.other ? mode : 'off'
}

export function moveBar(to: number): void {
  comparing.bar = Math.max(0, Math.min(1, to))
}

export function restoreComparing(): void {
  const [mode, other, bar] = (fromUrl('compare') ?? '').split('*')
  comparing.other = other || null
  if (bar) moveBar(Number(bar))
  compare(mode === 'swipe' || mode === 'side' ? mode : 'off')
}

/** A layer of the other version's parcels. */
function otherLayer(): VectorTileLayer | null {
  const version = layers.all.find(({ id }) => id === comparing.other)
  if (!version) return null
  const layer = shapesLayer('PARCELS')
  layer.setSource(sourceOf(version))
  layer.setExtent(transformExtent(version.extent, 'EPSG:4326', 'EPSG:3857'))
  layer.setVisible(true)
  return layer
}

/** Lets `layer` be drawn on one side of the bar only. */
function clip(on: OlMap, layer: Layer, left: boolean): EventsKey[] {
  const before = (event: RenderEvent) => {
    const pen = event.context as CanvasRenderingContext2D
    const [width, height] = on.getSize() ?? [0, 0]
    const at = width * comparing.bar
    const corners = left
      ? [
          [0, 0],
          [at, 0],
          [at, height],
          [0, height],
        ]
      : [
          [at, 0],
          [width, 0],
          [width, height],
          [at, height],
        ]
    pen.save()
    pen.beginPath()
    corners.forEach((corner, index) => {
      const [x, y] = getRenderPixel(event, corner)
      if (index === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    })
    pen.closePath()
    pen.clip()
  }
  const after = (event: RenderEvent) => (event.context as CanvasRenderingContext2D).restore()
  return [
    layer.on('prerender', before as never) as EventsKey,
    layer.on('postrender', after as never) as EventsKey,
  ]
}

/** Keeps the other year on the map while the bar is used. */
export function followComparing(on: OlMap): () => void {
  let layer: VectorTileLayer | null = null
  let keys: EventsKey[] = []
  const stop = watch(
    () => [comparing.mode, comparing.other, layers.all, shownOf('PARCELS').layerId, layers.pictures] as const,
    ([mode]) => {
      unByKey(keys)
      if (layer) on.removeLayer(layer)
      layer = mode === 'swipe' ? otherLayer() : null
      keys = []
      quiet.value = mode === 'swipe'
      forgetParcelStyles()
      if (layer) {
        layer.setZIndex(layers.shown.findIndex(({ kind }) => kind === 'PARCELS') + 0.5)
        on.addLayer(layer)
        keys = [...clip(on, layer, false), ...parcelLayers(on).flatMap((one) => clip(on, one, true))]
      }
      parcelLayers(on).forEach((one) => one.changed())
      remember()
    },
    { immediate: true, flush: 'post' },
  )
  const stopBar = watch(
    () => comparing.bar,
    () => {
      on.render()
      remember()
    },
  )
  return () => {
    stop()
    stopBar()
  }
}

function remember(): void {
  const { mode, other, bar } = comparing
  if (layers.loaded) toUrl('compare', mode === 'off' ? null : `${mode}*${other}*${bar.toFixed(2)}`)
}

/** A second map of the other year that shares the first one's view. */
export function secondMap(target: HTMLElement): OlMap {
  const second = new OlMap({ target, controls: [], view: map.value!.getView() })
  const base = makeBaseLayer()
  const parcels = otherLayer()
  for (const layer of [base, parcels]) if (layer) second.addLayer(layer)
  return second
}
