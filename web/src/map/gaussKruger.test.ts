import { describe, expect, it } from 'vitest'
import { toZone, zoneOf } from './gaussKruger'

// Expected values: cs2cs +proj=longlat +ellps=GRS80 +to +proj=tmerc +lon_0=… +x_0=… +ellps=GRS80
describe('Gauss–Krüger', () => {
  it('agrees with PROJ in zone 36 with its number', () => {
    const [east, north] = toZone(108.123, 34.567, zoneOf(4524)!)
    expect(east).toBeCloseTo(36511287.2758, 3)
    expect(north).toBeCloseTo(3826564.2201, 3)
  })

  it('agrees with PROJ west of the meridian, without a zone number', () => {
    const [east, north] = toZone(119, 32.25, zoneOf(4549)!)
    expect(east).toBeCloseTo(405762.075, 3)
    expect(north).toBeCloseTo(3570013.546, 3)
  })

  it('knows the meridians of the four families', () => {
    expect(zoneOf(4491)).toEqual({ meridian: 75, falseEasting: 13500000, prefix: 13 })
    expect(zoneOf(4512)).toEqual({ meridian: 135, falseEasting: 500000, prefix: 0 })
    expect(zoneOf(4533)).toEqual({ meridian: 135, falseEasting: 45500000, prefix: 45 })
    expect(zoneOf(4554)).toEqual({ meridian: 135, falseEasting: 500000, prefix: 0 })
    expect(zoneOf(3857)).toBeNull()
  })
})
