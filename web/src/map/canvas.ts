import OlMap from 'ol/Map'
import View from 'ol/View'
import { defaults as defaultControls } from 'ol/control/defaults'
import ScaleLine from 'ol/control/ScaleLine'
import { defaults as defaultInteractions } from 'ol/interaction/defaults'
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj'
import { shallowRef } from 'vue'
import { fromUrl, toUrl } from '../platform/urlState'
import type { Extent } from '../platform/types'

/** The one map of the page; null before it is shown. */
export const map = shallowRef<OlMap | null>(null)

const WIDEST_ZOOM = 7
const CLOSEST_ZOOM = 20

export function createMap(target: HTMLElement, county: Extent): OlMap {
  const created = new OlMap({
    target,
    controls: defaultControls({ zoom: false, rotate: false, attribution: false }).extend([
      new ScaleLine({ minWidth: 80 }),
    ]),
    interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }),
    view: new View({
      center: [0, 0],
      zoom: 9,
      minZoom: WIDEST_ZOOM,
      maxZoom: CLOSEST_ZOOM,
      enableRotation: false,
    }),
    maxTilesLoading: 12,
  })
  if (!restoreView(created)) zoomTo(county, created, 0)
  created.on('moveend', () => rememberView(created))
  map.value = created
  return created
}

function restoreView(on: OlMap): boolean {
  const [lon, lat, zoom] = (fromUrl('view') ?? '').split(',').map(Number)
  if (![lon, lat, zoom].every(Number.isFinite) || !zoom) return false
  on.getView().setCenter(fromLonLat([lon, lat]))
  on.getView().setZoom(zoom)
  return true
}

/** Shows the view that the address names. */
export function showView(): void {
  if (map.value) restoreView(map.value)
}

function rememberView(on: OlMap): void {
  const center = on.getView().getCenter()
  const zoom = on.getView().getZoom()
  if (!center || zoom === undefined) return
  const [lon, lat] = toLonLat(center)
  toUrl('view', `${lon.toFixed(5)},${lat.toFixed(5)},${zoom.toFixed(2)}`)
}

/** Shows an extent of longitudes and latitudes with some air around it. */
export function zoomTo(extent: Extent, on: OlMap | null = map.value, duration = 300): void {
  if (!on || !extent.every(Number.isFinite)) return
  const size = on.getSize() ?? [800, 600]
  const air = Math.min(56, Math.min(size[0], size[1]) / 8)
  on.getView().fit(transformExtent(extent, 'EPSG:4326', 'EPSG:3857'), {
    padding: [air, air, air, air],
    maxZoom: 18,
    duration,
  })
}

/** The extent in view, in longitudes and latitudes. */
export function extentInView(on: OlMap): Extent {
  return transformExtent(on.getView().calculateExtent(on.getSize()), 'EPSG:3857', 'EPSG:4326') as Extent
}
