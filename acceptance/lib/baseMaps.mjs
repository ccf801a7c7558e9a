// A base map as an office brings it: PNG tiles in a PMTiles 3 file, written after the specification.
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync, gzipSync } from 'node:zlib'

const HEADER = 127

/** Writes a base map over an extent in degrees: chequered land, a shade for each tile. */
export function writeBaseMap(file, extent, maxZoom = 11) {
  const tiles = new Map()
  for (let z = 0; z <= maxZoom; z += 1) {
    const [left, top] = tileAt(extent[0], extent[3], z)
    const [right, bottom] = tileAt(extent[2], extent[1], z)
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) tiles.set(tileId(z, x, y), shaded((x + y) % 2))
    }
  }
  writeFileSync(
    file,
    archive(
      [...tiles].sort(([a], [b]) => a - b),
      extent,
      maxZoom,
    ),
  )
  return file
}

function archive(tiles, extent, maxZoom) {
  const data = Buffer.concat(tiles.map(([, tile]) => tile))
  const root = gzipSync(directory(tiles))
  const metadata = gzipSync(JSON.stringify({ attribution: '青禾县测绘队' }))
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 0, 'ascii')
  header[7] = 3
  const numbers = [
    HEADER,
    root.length,
    HEADER + root.length,
    metadata.length,
    HEADER + root.length + metadata.length,
    0,
    HEADER + root.length + metadata.length,
    data.length,
    tiles.length,
    tiles.length,
    tiles.length,
  ]
  numbers.forEach((number, index) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * index))
  header.set([1, 2, 1, 2, 0, maxZoom], 96)
  const sides = [extent[0], extent[1], extent[2], extent[3]]
  sides.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index))
  return Buffer.concat([header, root, metadata, data])
}

function directory(tiles) {
  let offset = 0
  let last = 0
  const ids = []
  const offsets = []
  for (const [id, tile] of tiles) {
    ids.push(id - last)
    offsets.push(offset + 1)
    last = id
    offset += tile.length
  }
  const numbers = [
    tiles.length,
    ...ids,
    ...tiles.map(() => 1),
    ...tiles.map(([, tile]) => tile.length),
    ...offsets,
  ]
  return Buffer.from(numbers.flatMap(varint))
}

function varint(value) {
  const bytes = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

function tileAt(lon, lat, z) {
  const side = 2 ** z
  const phi = (lat * Math.PI) / 180
  const y = (1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2
  return [Math.floor(((lon + 180) / 360) * side), Math.floor(y * side)]
}

/** The number of a tile along the Hilbert curve. */
function tileId(z, x, y) {
  let along = 0
  let [column, row] = [x, y]
  for (let side = z === 0 ? 0 : 2 ** (z - 1); side >= 1; side /= 2) {
    const right = column & side ? 1 : 0
    const lower = row & side ? 1 : 0
    along += side * side * ((3 * right) ^ lower)
    if (lower === 0) {
      if (right === 1) {
        column = side - 1 - (column & (side - 1))
        row = side - 1 - (row & (side - 1))
      }
      ;[column, row] = [row, column]
    }
  }
  return (4 ** z - 1) / 3 + along
}

/** A PNG of 256 by 256 dots in two near shades with a line at its edge. */
function shaded(dark) {
  const rows = []
  for (let y = 0; y < 256; y += 1) {
    const row = Buffer.alloc(1 + 256 * 3, dark ? 0xd8 : 0xe6)
    row[0] = 0
    if (y === 0) row.fill(0xaa, 1)
    row.fill(0xaa, 1, 4)
    rows.push(row)
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(256, 0)
  size.writeUInt32BE(256, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'ascii'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
