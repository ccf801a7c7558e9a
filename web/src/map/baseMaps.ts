import MVT from 'ol/format/MVT'
import type Layer from 'ol/layer/Layer'
import ImageLayer from 'ol/layer/Tile'
import VectorTileLayer from 'ol/layer/VectorTile'
import type OlMap from 'ol/Map'
import { transformExtent } from 'ol/proj'
import VectorTileSource from 'ol/source/VectorTile'
import XYZ from 'ol/source/XYZ'
import Fill from 'ol/style/Fill'
import Stroke from 'ol/style/Stroke'
import Style, { type StyleFunction } from 'ol/style/Style'
import { computed, reactive, watch } from 'vue'
import { http, Problem } from '../platform/api'
import type { Extent } from '../platform/types'
import { fromUrl, toUrl } from '../platform/urlState'
import { layerOfService, type TileService } from './tileServices'

/** A base map that lies on the server as a file. */
export interface BaseMapFile {
  id: string
  name: string
  format: string
  picture: string
  raster: boolean
  minZoom: number
  maxZoom: number
  extent: Extent
  attribution: string
  bytes: number
}

interface BaseMaps {
  files: BaseMapFile[]
  services: TileService[]
  /** The one that is shown, or null for none. */
  shown: string | null
  opacity: number
  busy: boolean
  problem: Problem | null
}

export const baseMaps = reactive<BaseMaps>({
  files: [],
  services: [],
  shown: null,
  opacity: 1,
  busy: false,
  problem: null,
})

/** Where base maps lie: below everything. */
const LOWEST = -10

export const shownFile = computed(() => baseMaps.files.find(({ id }) => id === baseMaps.shown) ?? null)
export const shownService = computed(() => baseMaps.services.find(({ id }) => id === baseMaps.shown) ?? null)
export const attribution = computed(
  () => shownFile.value?.attribution || shownService.value?.attribution || '',
)

export async function loadBaseMaps(): Promise<void> {
  baseMaps.files = await http.get<BaseMapFile[]>('/api/basemaps')
  baseMaps.services = await http.get<TileService[]>('/api/map/services')
}

export const isBaseMapFile = (name: string) => /\.(pmtiles|mbtiles)$/i.test(name)

/** Brings a file to the server, which checks it, and shows it. */
export async function addBaseMap(file: File): Promise<void> {
  baseMaps.busy = true
  baseMaps.problem = null
  try {
    const form = new FormData()
    form.append('file', file)
    const added = await http.post<BaseMapFile>('/api/basemaps', form)
    await loadBaseMaps()
    baseMaps.shown = added.id
  } catch (error) {
    baseMaps.problem = Problem.of(error)
  } finally {
    baseMaps.busy = false
  }
}

export async function removeBaseMap(id: string): Promise<void> {
  try {
    await http.delete(`/api/basemaps/${id}`)
    if (baseMaps.shown === id) baseMaps.shown = null
    await loadBaseMaps()
  } catch (error) {
    baseMaps.problem = Problem.of(error)
  }
}

/** Shows the base map the address names. */
export function restoreBaseMap(): void {
  const [id, opacity] = (fromUrl('base') ?? '').split('*')
  baseMaps.shown = id || null
  const given = Number(opacity)
  baseMaps.opacity = opacity && given >= 0 && given <= 1 ? given : 1
}

/** A calm drawing of any vector base map, whatever its schema: water, green, roads, and lines. */
const WATER = /water|river|lake|ocean|水/i
const GREEN = /park|wood|forest|grass|landcover|landuse|绿|林/i
const ROAD = /road|transport|highway|street|path|道路|交通/i
const styles = {
  water: new Style({
    fill: new Fill({ color: '#cfe3ef' }),
    stroke: new Stroke({ color: '#a9cde0', width: 1 }),
  }),
  green: new Style({ fill: new Fill({ color: '#e3ecdb' }) }),
  road: new Style({ stroke: new Stroke({ color: '#d9c9a8', width: 1.4 }) }),
  other: new Style({ stroke: new Stroke({ color: '#c4c8cd', width: 0.8 }) }),
}
const vectorStyle: StyleFunction = (feature) => {
  const name = String(feature.get('layer') ?? '')
  if (feature.getGeometry()?.getType() === 'Point') return undefined
  if (WATER.test(name)) return styles.water
  if (GREEN.test(name)) return styles.green
  return ROAD.test(name) ? styles.road : styles.other
}

function layerOfFile(file: BaseMapFile): Layer {
  const url = `/api/basemaps/${file.id}/{z}/{x}/{y}`
  const zooms = { minZoom: file.minZoom, maxZoom: file.maxZoom }
  return file.raster
    ? new ImageLayer({ source: new XYZ({ url, ...zooms, wrapX: false }) })
    : new VectorTileLayer({
        source: new VectorTileSource({ format: new MVT(), url, ...zooms, wrapX: false }),
        style: vectorStyle,
      })
}

/** A layer that shows the chosen base map, or null. */
export function makeBaseLayer(): Layer | null {
  const file = shownFile.value
  const service = shownService.value
  const layer = file ? layerOfFile(file) : service ? layerOfService(service) : null
  layer?.setZIndex(LOWEST)
  if (file) layer?.setExtent(transformExtent(file.extent, 'EPSG:4326', 'EPSG:3857'))
  return layer
}

/** Keeps the chosen base map under the map. */
export function followBaseMap(on: OlMap): () => void {
  let layer: Layer | null = null
  const stop = watch(
    [shownFile, shownService],
    () => {
      if (layer) on.removeLayer(layer)
      layer = makeBaseLayer()
      layer?.setOpacity(baseMaps.opacity)
      if (layer) on.addLayer(layer)
    },
    { immediate: true },
  )
  const stopLook = watch(
    () => [baseMaps.shown, baseMaps.opacity] as const,
    ([shown, opacity]) => {
      layer?.setOpacity(opacity)
      toUrl('base', shown && (opacity === 1 ? shown : `${shown}*${opacity}`))
    },
  )
  return () => {
    stop()
    stopLook()
  }
}
