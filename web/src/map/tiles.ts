import MVT from 'ol/format/MVT'
import VectorTileLayer from 'ol/layer/VectorTile'
import type OlMap from 'ol/Map'
import { transformExtent } from 'ol/proj'
import VectorTileSource from 'ol/source/VectorTile'
import { watch } from 'vue'
import type { LayerInfo, LayerKind } from '../platform/types'
import { KINDS, layers, rememberTree, type ShownLayer } from './layers'
import { forgetParcelStyles, lineStyle, parcelStyle } from './styles'

/** The deepest tiles the server cuts; closer views enlarge them. */
const DEEPEST_TILE = 16

type TileLayer = VectorTileLayer

function sourceOf(layer: LayerInfo): VectorTileSource {
  return new VectorTileSource({
    format: new MVT({ idProperty: 'id' }),
    url: `/api/tiles/${layer.id}/{z}/{x}/{y}.mvt?v=${encodeURIComponent(layer.hash.slice(0, 12))}`,
    maxZoom: DEEPEST_TILE,
    wrapX: false,
  })
}

function layerOf(kind: LayerKind): TileLayer {
  const parcels = kind === 'PARCELS'
  return new VectorTileLayer({
    renderMode: 'hybrid',
    declutter: parcels || kind === 'VILLAGES',
    style: kind === 'PARCELS' ? parcelStyle : lineStyle(kind),
    zIndex: KINDS.indexOf(kind),
    visible: false,
    preload: 0,
    updateWhileAnimating: false,
  })
}

/** Puts the tile layers on the map and lets them follow the layer tree. */
export function followTree(on: OlMap): void {
  const tiles = new Map<LayerKind, TileLayer>()
  const sources = new Map<LayerKind, string>()
  for (const kind of KINDS) {
    const layer = layerOf(kind)
    tiles.set(kind, layer)
    on.addLayer(layer)
  }
  watch(
    () => ({ shown: layers.shown.map((shown) => ({ ...shown })), all: layers.all }),
    ({ shown }) => {
      for (const one of shown) apply(one, tiles.get(one.kind)!, sources)
      if (layers.loaded) rememberTree()
    },
    { deep: true, immediate: true },
  )
  watch(
    () => [layers.highlighted, layers.styles],
    () => {
      forgetParcelStyles()
      tiles.get('PARCELS')!.changed()
    },
  )
}

function apply(shown: ShownLayer, layer: TileLayer, sources: Map<LayerKind, string>): void {
  const version = layers.all.find(({ id }) => id === shown.layerId)
  layer.setVisible(shown.visible && version !== undefined)
  layer.setOpacity(shown.opacity)
  if (!version || sources.get(shown.kind) === `${version.id}/${version.hash}`) return
  sources.set(shown.kind, `${version.id}/${version.hash}`)
  layer.setSource(sourceOf(version))
  layer.setExtent(transformExtent(version.extent, 'EPSG:4326', 'EPSG:3857'))
}
