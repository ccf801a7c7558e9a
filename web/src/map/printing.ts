import { toLonLat } from 'ol/proj'
import { http } from '../platform/api'
import { preferences } from '../platform/preferences'
import { baseMaps, shownFile } from './baseMaps'
import { map } from './canvas'
import { redLinePolygons, work } from './drawing'
import { layers } from './layers'
import { drawnNow, sketching } from './sketching'
import { polygonsOf } from './sketches'

/** What the dialog chooses; everything else is what the screen shows. */
export interface PrintChoice {
  title: string
  office: string
  scale: number
  paper: 'A4' | 'A3'
  portrait: boolean
  dpi: 150 | 300
  file: 'PDF' | 'PNG'
  baseMap: boolean
}

export const SCALES = [500, 1000, 2000, 5000, 10000, 25000, 50000, 100000, 250000, 500000]

/** Metres on the ground for a metre on the screen, at its 96 dots an inch. */
export function scaleOnScreen(): number {
  const view = map.value?.getView()
  const resolution = view?.getResolution() ?? 1
  const [, lat] = toLonLat(view?.getCenter() ?? [0, 0])
  return (resolution * Math.cos((lat * Math.PI) / 180) * 96) / 0.0254
}

/** The round scale that comes nearest to the screen's and shows at least as much. */
export function nearestScale(): number {
  const now = scaleOnScreen()
  return SCALES.find((scale) => scale >= now * 0.75) ?? SCALES[SCALES.length - 1]
}

/** Whether the base map that is shown can be printed: pictures the server has and can read. */
export const baseMapPrints = () => {
  const file = shownFile.value
  return file !== null && (file.picture === 'png' || file.picture === 'jpeg')
}

function shapes() {
  const all: { name: string; redLine: boolean; coordinates: number[][][][] }[] = []
  const redLine = work.redLine.visible ? redLinePolygons() : []
  if (redLine.length) all.push({ name: '用地红线', redLine: true, coordinates: redLine })
  const drawn = drawnNow()
  if (drawn.length) {
    all.push({ name: sketching.name || '手绘图形', redLine: false, coordinates: drawn })
  }
  if (work.sketches.visible) {
    for (const sketch of sketching.list) {
      if (drawn.length && sketch.id === sketching.sketch?.id) continue
      all.push({ name: sketch.name, redLine: false, coordinates: polygonsOf(sketch.shape) })
    }
  }
  return all
}

function order(choice: PrintChoice) {
  const [lon, lat] = toLonLat(map.value?.getView().getCenter() ?? [0, 0])
  const { title, office, scale, paper, portrait, dpi, file } = choice
  return {
    title,
    office,
    centre: [lon, lat],
    scale,
    sheet: { paper, portrait, dpi, file },
    palette: layers.palette.toUpperCase(),
    layers: layers.shown
      .filter(({ visible, layerId }) => visible && layerId !== null)
      .map(({ layerId, opacity }) => ({ id: Number(layerId), opacity })),
    baseMap: choice.baseMap && baseMapPrints() ? { id: baseMaps.shown, opacity: baseMaps.opacity } : null,
    shapes: shapes(),
  }
}

export interface PrintAnswer {
  /** The file, when it was printed at once. */
  file?: { name: string; content: Blob }
  /** The job that prints a large map. */
  job?: string
}

export async function previewOf(choice: PrintChoice): Promise<Blob> {
  return (await http.answer('POST', '/api/map/prints/preview', order(choice))).blob()
}

export async function print(choice: PrintChoice): Promise<PrintAnswer> {
  const answer = await http.answer('POST', '/api/map/prints', order(choice))
  if (answer.status === 202) return { job: String((await answer.json()).job.id) }
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
  return { file: { name: name ? decodeURIComponent(name) : 'map', content: await answer.blob() } }
}

export const printedFile = (job: string) => `/api/map/prints/${job}/file`

/** Hands a file to the browser's downloads. */
export function handOver({ name, content }: { name: string; content: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const countyOffice = (county: string | null) =>
  preferences.language === 'en' ? '' : `${county ?? ''}自然资源局`
