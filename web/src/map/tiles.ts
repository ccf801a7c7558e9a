import MVT from 'ol/format/MVT'
import ImageLayer from 'ol/layer/Tile'
import type Layer from 'ol/layer/Layer'
import VectorTileLayer from 'ol/layer/VectorTile'
import type OlMap from 'ol/Map'
import { transformExtent } from 'ol/proj'
import VectorTileSource from 'ol/source/VectorTile'
import XYZ from 'ol/source/XYZ'
import { watch } from 'vue'
import type { LayerInfo, LayerKind } from '../platform/types'
import { KINDS, layers, rememberTree, type ShownLayer } from './layers'
import { watchSpeed } from './slowness'
import { forgetParcelStyles, lineStyle, parcelStyle } from './styles'

/** The deepest tiles the server cuts; closer views enlarge them. */
const DEEPEST_TILE = 16

type Drawing = 'shapes' | 'pictures'

export function sourceOf(layer: LayerInfo): VectorTileSource {
  return new VectorTileSource({
    format: new MVT({ idProperty: 'id' }),
    url: `/api/tiles/${layer.id}/{z}/{x}/{y}.mvt?v=${encodeURIComponent(layer.hash.slice(0, 12))}`,
    maxZoom: DEEPEST_TILE,
    wrapX: false,
  })
}

/** The same layer as pictures that the server drew. */
export function picturesOf(layer: LayerInfo): XYZ {
  const hash = encodeURIComponent(layer.hash.slice(0, 12))
  return new XYZ({
    url: `/api/tiles/${layer.id}/{z}/{x}/{y}.png?palette=${layers.palette.toUpperCase()}&v=${hash}`,
    maxZoom: 18,
    tileSize: 512,
    wrapX: false,
  })
}

export function shapesLayer(kind: LayerKind): VectorTileLayer {
  const parcels = kind === 'PARCELS'
  return new VectorTileLayer({
    renderMode: 'hybrid',
    declutter: parcels || kind === 'VILLAGES',
    style: kind === 'PARCELS' ? parcelStyle : lineStyle(kind),
    visible: false,
    preload: 0,
    updateWhileAnimating: false,
  })
}

/** A kind on the map: as shapes drawn here, or as pictures drawn by the server. */
interface Shown {
  shapes: VectorTileLayer
  pictures: ImageLayer<XYZ>
  /** What the sources show at present. */
  version: Record<Drawing, string>
}

/** Puts the tile layers on the map and lets them follow the layer tree. */
export function followTree(on: OlMap): () => void {
  const tiles = new Map<LayerKind, Shown>()
  for (const kind of KINDS) {
    const shown = {
      shapes: shapesLayer(kind),
      pictures: new ImageLayer<XYZ>({ visible: false }),
      version: { shapes: '', pictures: '' },
    }
    tiles.set(kind, shown)
    on.addLayer(shown.shapes)
    on.addLayer(shown.pictures)
  }
  const stopTree = watch(
    () => ({
      shown: layers.shown.map((shown) => ({ ...shown })),
      all: layers.all,
      look: [layers.palette, layers.pictures],
    }),
    ({ shown }) => {
      shown.forEach((one, index) => apply(one, index, tiles.get(one.kind)!))
      if (layers.loaded) rememberTree()
    },
    { deep: true, immediate: true },
  )
  const stopLook = watch(
    () => [layers.highlighted, layers.styles, layers.palette],
    () => {
      forgetParcelStyles()
      tiles.get('PARCELS')!.shapes.changed()
    },
  )
  return () => {
    stopTree()
    stopLook()
  }
}

/** The layer that shows the parcels at present, for tools that cut or compare it. */
export function parcelLayers(on: OlMap): Layer[] {
  return on
    .getLayers()
    .getArray()
    .filter((layer) => layer.get('kind') === 'PARCELS') as Layer[]
}

function apply(shown: ShownLayer, index: number, { shapes, pictures, version }: Shown): void {
  const info = layers.all.find(({ id }) => id === shown.layerId)
  const visible = shown.visible && info !== undefined
  // Names and codes stay sharp as shapes whatever the computer; only parcels are costly to draw.
  const asPictures = layers.pictures && shown.kind === 'PARCELS'
  for (const layer of [shapes, pictures]) {
    layer.set('kind', shown.kind)
    layer.setZIndex(index)
    layer.setOpacity(shown.opacity)
  }
  shapes.setVisible(visible && !asPictures)
  pictures.setVisible(visible && asPictures)
  if (!info) return
  const extent = transformExtent(info.extent, 'EPSG:4326', 'EPSG:3857')
  renew(version, 'shapes', `${info.id}/${info.hash}`, !asPictures, () => {
    const source = sourceOf(info)
    if (shown.kind === 'PARCELS') watchSpeed(source)
    shapes.setSource(source)
    shapes.setExtent(extent)
  })
  renew(version, 'pictures', `${info.id}/${info.hash}/${layers.palette}`, asPictures, () => {
    pictures.setSource(picturesOf(info))
    pictures.setExtent(extent)
  })
}

function renew(
  version: Record<Drawing, string>,
  drawing: Drawing,
  wanted: string,
  used: boolean,
  set: () => void,
): void {
  if (!used || version[drawing] === wanted) return
  version[drawing] = wanted
  set()
}
