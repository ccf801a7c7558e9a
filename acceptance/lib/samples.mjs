// Red lines as they reach an office: good ones in every text format, and some that need a decision or are broken.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The samples by name, known before there is a county to draw them in. */
export const SAMPLES = [
  'GeoJSON',
  'GeoJSON of two parts',
  'KML',
  'coordinate TXT',
  'point list',
  'point list without a zone',
  'bow tie',
  'red line elsewhere',
  'truncated GeoJSON',
  'no format at all',
]

/** A rectangle around the county's middle, in degrees, and in the county's zone as metres. */
function shapes(county) {
  const [west, south, east, north] = county.extent
  const lon = (west + east) / 2
  const lat = (south + north) / 2
  const ring = (x, y, dx, dy) => [
    [x - dx, y - dy],
    [x + dx, y - dy],
    [x + dx, y + dy],
    [x - dx, y + dy],
    [x - dx, y - dy],
  ]
  return {
    site: ring(lon, lat, 0.003, 0.002),
    second: ring(lon + 0.008, lat, 0.002, 0.001),
    bowTie: [
      [lon, lat],
      [lon + 0.003, lat + 0.002],
      [lon + 0.003, lat],
      [lon, lat + 0.002],
      [lon, lat],
    ],
    abroad: ring(lon + 3, lat, 0.003, 0.002),
  }
}

const feature = (ring, name) => ({
  type: 'Feature',
  properties: { XMMC: '青禾县物流园', DKMC: name },
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const geoJson = (...features) => JSON.stringify({ type: 'FeatureCollection', features })

const kml = (ring) => `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>物流园</name><Polygon><outerBoundaryIs>
<LinearRing><coordinates>${ring.map((point) => `${point.join(',')},0`).join(' ')}</coordinates></LinearRing>
</outerBoundaryIs></Polygon></Placemark></Document></kml>`

/** The boundary survey's coordinate text. */
function coordinateText(ring, zone) {
  const points = ring.map(
    ([x, y], index) => `J${(index % (ring.length - 1)) + 1},1,${y.toFixed(4)},${x.toFixed(4)}`,
  )
  return [
    '[属性描述]',
    '格式版本号=1.01版本',
    '坐标系=2000国家大地坐标系',
    '几度分带=3',
    '投影类型=高斯克吕格',
    '计量单位=米',
    `带号=${zone}`,
    '精度=0.001',
    '转换参数=0,0,0,0,0,0,0',
    '[地块坐标]',
    `${points.length},0,1,地块一,面,,建设用地,,@`,
    ...points,
    '',
  ].join('\r\n')
}

const pointList = (ring) =>
  [
    '点号,X,Y',
    ...ring.slice(0, -1).map(([x, y], index) => `J${index + 1},${y.toFixed(4)},${x.toFixed(4)}`),
  ].join('\n')

/**
 * Writes the samples and says what the page must make of each: `runs` at once, `asks` for the coordinate
 * system, `repairs` geometry first, `outside` the county, or `refused` with a remedy.
 */
export function writeSamples(folder, county) {
  mkdirSync(folder, { recursive: true })
  const { site, second, bowTie, abroad } = shapes(county)
  const zone = Math.round((county.extent[0] + county.extent[2]) / 6)
  const metres = inZone(site, zone)
  const bare = metres.map(([x, y]) => [x - zone * 1e6, y])
  const write = (name, text) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  return [
    {
      name: 'GeoJSON',
      expect: 'runs',
      file: write('物流园.geojson', geoJson(feature(site, '地块一'))),
    },
    {
      name: 'GeoJSON of two parts',
      expect: 'runs',
      file: write('两个地块.geojson', geoJson(feature(site, '地块一'), feature(second, '地块二'))),
    },
    { name: 'KML', expect: 'runs', file: write('物流园.kml', kml(site)) },
    {
      name: 'coordinate TXT',
      expect: 'runs',
      file: write('界址点.txt', coordinateText(metres, zone)),
    },
    {
      name: 'point list',
      expect: 'runs',
      file: write('坐标点.csv', pointList(metres)),
    },
    {
      name: 'point list without a zone',
      expect: 'asks',
      file: write('无带号.csv', pointList(bare)),
    },
    {
      name: 'bow tie',
      expect: 'repairs',
      file: write('自相交.geojson', geoJson(feature(bowTie, '地块一'))),
    },
    {
      name: 'red line elsewhere',
      expect: 'outside',
      file: write('外县.geojson', geoJson(feature(abroad, '地块一'))),
    },
    {
      name: 'truncated GeoJSON',
      expect: 'refused',
      file: write('截断.geojson', geoJson(feature(site, '一')).slice(0, 90)),
    },
    {
      name: 'no format at all',
      expect: 'refused',
      file: write('乱码.zip', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])),
    },
  ]
}

/** Degrees to the 3° zone, by the plain series of the textbook: good to a centimetre over a red line. */
function inZone(ring, zone) {
  const a = 6378137
  const f = 1 / 298.257222101
  const e2 = f * (2 - f)
  const second2 = e2 / (1 - e2)
  return ring.map(([lon, lat]) => {
    const phi = (lat * Math.PI) / 180
    const l = ((lon - zone * 3) * Math.PI) / 180
    const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
    const t2 = Math.tan(phi) ** 2
    const eta2 = second2 * Math.cos(phi) ** 2
    const p = l * Math.cos(phi)
    const east = n * p * (1 + (p ** 2 / 6) * (1 - t2 + eta2))
    const north =
      meridianArc(phi, a, e2) + n * Math.tan(phi) * (p ** 2 / 2) * (1 + (p ** 2 / 12) * (5 - t2 + 9 * eta2))
    return [zone * 1e6 + 500000 + east, north]
  })
}

function meridianArc(phi, a, e2) {
  const e4 = e2 ** 2
  const e6 = e2 ** 3
  return (
    a *
    ((1 - e2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * phi -
      ((3 * e2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * Math.sin(2 * phi) +
      ((15 * e4) / 256 + (45 * e6) / 1024) * Math.sin(4 * phi) -
      ((35 * e6) / 3072) * Math.sin(6 * phi))
  )
}
