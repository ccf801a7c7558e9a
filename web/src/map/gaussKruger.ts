/** CGCS2000 Gauss–Krüger coordinates for display. Figures that count are computed by the server. */

const A = 6378137
const F = 1 / 298.257222101
const N = F / (2 - F)
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)
const E = Math.sqrt(F * (2 - F))

/** Krüger's series to n⁴: below 0.01 mm within a zone. */
const ALPHA = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140,
  (49561 * N ** 4) / 161280,
]

export interface Zone {
  meridian: number
  falseEasting: number
  /** Zone number that stands before the easting, or 0. */
  prefix: number
}

/** The projection of a CGCS2000 code 4491–4554, or null for any other. */
export function zoneOf(epsg: number): Zone | null {
  const of = (meridian: number, prefix: number): Zone => ({
    meridian,
    falseEasting: prefix * 1e6 + 500000,
    prefix,
  })
  if (epsg >= 4491 && epsg <= 4501) return of(75 + 6 * (epsg - 4491), epsg - 4491 + 13)
  if (epsg >= 4502 && epsg <= 4512) return of(75 + 6 * (epsg - 4502), 0)
  if (epsg >= 4513 && epsg <= 4533) return of(75 + 3 * (epsg - 4513), epsg - 4513 + 25)
  if (epsg >= 4534 && epsg <= 4554) return of(75 + 3 * (epsg - 4534), 0)
  return null
}

/** East and north in metres of a longitude and latitude in degrees. */
export function toZone(lon: number, lat: number, zone: Zone): [number, number] {
  const phi = (lat * Math.PI) / 180
  const lambda = ((lon - zone.meridian) * Math.PI) / 180
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - E * Math.atanh(E * Math.sin(phi)))
  const xi = Math.atan2(t, Math.cos(lambda))
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)))
  let north = xi
  let east = eta
  ALPHA.forEach((alpha, index) => {
    const k = 2 * (index + 1)
    north += alpha * Math.sin(k * xi) * Math.cosh(k * eta)
    east += alpha * Math.cos(k * xi) * Math.sinh(k * eta)
  })
  return [zone.falseEasting + RECTIFYING * east, RECTIFYING * north]
}
