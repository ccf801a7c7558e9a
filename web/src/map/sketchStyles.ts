import MultiPoint from 'ol/geom/MultiPoint'
import type Polygon from 'ol/geom/Polygon'
import CircleStyle from 'ol/style/Circle'
import Fill from 'ol/style/Fill'
import Stroke from 'ol/style/Stroke'
import Style from 'ol/style/Style'

const INK = '#8a4b08'
const MARK = '#0b5cad'

const corners = (color: string) =>
  new Style({
    image: new CircleStyle({
      radius: 4,
      fill: new Fill({ color: '#fff' }),
      stroke: new Stroke({ color, width: 2 }),
    }),
    geometry: (feature) => new MultiPoint((feature.getGeometry() as Polygon).getCoordinates().flat()),
  })

const body = (color: string, fill: string) => [
  new Style({ stroke: new Stroke({ color: 'rgba(255, 255, 255, 0.9)', width: 5 }) }),
  new Style({ stroke: new Stroke({ color, width: 2.4 }), fill: new Fill({ color: fill }) }),
  corners(color),
]

/** What is drawn, what of it is marked, and the line in hand. */
export const DRAWN = body(INK, 'rgba(178, 94, 0, 0.16)')
export const SELECTED = body(MARK, 'rgba(11, 92, 173, 0.2)')
export const TOOL = new Style({
  stroke: new Stroke({ color: INK, width: 2.4, lineDash: [8, 5] }),
  fill: new Fill({ color: 'rgba(178, 94, 0, 0.12)' }),
  image: new CircleStyle({
    radius: 6,
    fill: new Fill({ color: '#fff' }),
    stroke: new Stroke({ color: INK, width: 2.4 }),
  }),
})
