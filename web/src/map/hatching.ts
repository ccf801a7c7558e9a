import type { ColorLike } from 'ol/colorlike'

/** Hatch families that tell land classes apart without colour; a class names its family. */
type Draw = (pen: CanvasRenderingContext2D, size: number) => void

const line = (pen: CanvasRenderingContext2D, ...points: number[]) => {
  pen.moveTo(points[0], points[1])
  for (let i = 2; i < points.length; i += 2) pen.lineTo(points[i], points[i + 1])
}

const DRAWINGS: Record<string, Draw> = {
  BARS: (pen, s) => {
    line(pen, 2, s / 4, s * 0.45, s / 4)
    line(pen, s * 0.55, s * 0.75, s - 2, s * 0.75)
  },
  DOTS: (pen, s) => {
    pen.rect(s / 4 - 0.5, s / 4 - 0.5, 1, 1)
    pen.rect(s * 0.75 - 0.5, s * 0.75 - 0.5, 1, 1)
  },
  SPARSE_DOTS: (pen, s) => {
    pen.rect(s / 2 - 0.5, s / 2 - 0.5, 1, 1)
  },
  DIAGONAL: (pen, s) => {
    line(pen, -1, s + 1, s + 1, -1)
    line(pen, -1, 1, 1, -1)
    line(pen, s - 1, s + 1, s + 1, s - 1)
  },
  CROSS: (pen, s) => {
    line(pen, 0, 0, s, s)
    line(pen, 0, s, s, 0)
  },
  WAVES: (pen, s) => {
    pen.moveTo(0, s / 2)
    pen.quadraticCurveTo(s / 4, s / 2 - 3, s / 2, s / 2)
    pen.quadraticCurveTo((s * 3) / 4, s / 2 + 3, s, s / 2)
  },
}

/** Divides a tile of 256 or 512 pixels, so that the pattern runs on across tile borders. */
const SIZE = 16
const INK = 'rgba(40, 48, 60, 0.28)'
const made = new Map<string, ColorLike>()

/** A fill of `color` with the family's hatch over it; the plain colour when the family is unknown. */
export function hatched(color: string, family: string, ratio = 1): ColorLike {
  const draw = DRAWINGS[family]
  if (!draw) return color
  const key = `${color}/${family}/${ratio}`
  const kept = made.get(key)
  if (kept) return kept
  const tile = document.createElement('canvas')
  tile.width = tile.height = SIZE * ratio
  const pen = tile.getContext('2d')
  if (!pen) return color
  pen.scale(ratio, ratio)
  pen.fillStyle = color
  pen.fillRect(0, 0, SIZE, SIZE)
  pen.strokeStyle = INK
  pen.lineWidth = 1
  pen.beginPath()
  draw(pen, SIZE)
  pen.stroke()
  const pattern = pen.createPattern(tile, 'repeat') ?? color
  made.set(key, pattern)
  return pattern
}

/** Paints a swatch of the legend. */
export function paintSwatch(canvas: HTMLCanvasElement, color: string, family: string): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const fill = hatched(color, family)
  pen.fillStyle = typeof fill === 'string' || fill instanceof CanvasPattern ? fill : color
  pen.fillRect(0, 0, canvas.width, canvas.height)
}
