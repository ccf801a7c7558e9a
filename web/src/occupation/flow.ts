import { computed, reactive } from 'vue'
import { choose, upload, type Choices, type Upload, type UploadedLayer } from '../exchange/uploads'
import { zoomTo } from '../map/canvas'
import { drawPieces, drawRedLine, extentDrawn } from '../map/drawing'
import { Problem } from '../platform/api'
import { countyExtent } from '../platform/session'
import type { Extent } from '../platform/types'
import { fromUrl, toUrl } from '../platform/urlState'
import { reviews, type Review, type ReviewLine } from './reviews'

interface Flow {
  upload: Upload | null
  layerName: string | null
  name: string
  /** What was decided so far; every answer to the server carries all of it. */
  choices: Choices
  reading: string | null
  busy: boolean
  running: boolean
  problem: Problem | null
  review: Review | null
  earlier: ReviewLine[]
}

/** From a red line to its result: ① a file, ② what was recognised of it, ③ the review. */
export const flow = reactive<Flow>({
  upload: null,
  layerName: null,
  name: '',
  choices: {},
  reading: null,
  busy: false,
  running: false,
  problem: null,
  review: null,
  earlier: [],
})

export const step = computed(() => (flow.review ? 3 : flow.upload ? 2 : 1))

export const layer = computed<UploadedLayer | null>(
  () => flow.upload?.layers.find(({ name }) => name === flow.layerName) ?? null,
)

export const ready = computed(
  () =>
    layer.value !== null &&
    layer.value.crs !== null &&
    layer.value.polygons > 0 &&
    ![...flow.upload!.findings, ...layer.value.findings].some(({ severity }) => severity === 'ERROR'),
)

async function guarded(work: () => Promise<void>): Promise<void> {
  flow.problem = null
  try {
    await work()
  } catch (error) {
    flow.problem = Problem.of(error)
  }
}

export async function take(files: File[]): Promise<void> {
  startOver()
  flow.reading = files.map(({ name }) => name).join('、')
  await guarded(async () => show(await upload(files)))
  flow.reading = null
}

function show(answer: Upload): void {
  flow.upload = answer
  const kept = answer.layers.find(({ name }) => name === flow.layerName)
  flow.layerName =
    (kept ?? answer.layers.find(({ polygons }) => polygons > 0) ?? answer.layers[0])?.name ?? null
  preview()
}

export function pick(name: string): void {
  flow.layerName = name
  flow.choices = {}
  preview()
}

function preview(): void {
  drawPieces(null)
  drawRedLine(layer.value?.preview ?? null)
  showOnMap()
}

export function showOnMap(): void {
  const drawn = extentDrawn()
  if (!drawn) return
  const elsewhere = !flow.review && layer.value?.inCounty === false
  zoomTo(elsewhere ? spanning(drawn, countyExtent()) : drawn)
}

/** One extent around both, so that it is seen how far apart they are. */
function spanning(one: Extent, other: Extent): Extent {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]
}

export async function decide(choices: Choices): Promise<void> {
  flow.busy = true
  await guarded(async () => {
    const all = { ...flow.choices, ...choices, layer: flow.layerName ?? undefined }
    if (choices.epsg) delete all.meridian
    if (choices.meridian) delete all.epsg
    show(await choose(flow.upload!.id, all))
    flow.choices = all
  })
  flow.busy = false
}

export async function run(parcelsLayerId: string | null): Promise<void> {
  flow.running = true
  await guarded(async () => {
    const review = await reviews.run({
      uploadId: flow.upload!.id,
      layer: flow.layerName!,
      name: flow.name.trim() || undefined,
      parcelsLayerId: parcelsLayerId === null ? undefined : String(parcelsLayerId),
    })
    await present(review)
  })
  flow.running = false
  void listEarlier()
}

export async function open(id: string): Promise<void> {
  flow.running = true
  await guarded(async () => {
    await present(await reviews.open(id))
  })
  flow.running = false
}

export async function rerun(id: string): Promise<void> {
  flow.running = true
  await guarded(async () => present(await reviews.rerun(id)))
  flow.running = false
  void listEarlier()
}

async function present(review: Review): Promise<void> {
  flow.review = review
  toUrl('review', String(review.id))
  drawRedLine(review.redLine.preview)
  drawPieces(await reviews.pieces(review.id))
  showOnMap()
}

export async function remove(id: string): Promise<void> {
  await guarded(async () => {
    await reviews.remove(id)
    if (flow.review?.id === id) startOver()
  })
  await listEarlier()
}

export async function listEarlier(): Promise<void> {
  try {
    flow.earlier = await reviews.list()
  } catch {
    // The list is a convenience; the page says elsewhere when the server is gone.
  }
}

export function startOver(): void {
  flow.upload = null
  flow.layerName = null
  flow.name = ''
  flow.choices = {}
  flow.review = null
  flow.problem = null
  drawRedLine(null)
  drawPieces(null)
  toUrl('review', null)
}

/** Asks again in the language that the user has switched to. */
export async function reword(): Promise<void> {
  void listEarlier()
  if (flow.review) await guarded(async () => void (flow.review = await reviews.open(flow.review!.id)))
}

/** Opens the review that the address names. */
export async function restore(): Promise<void> {
  const id = fromUrl('review')
  if (id) await open(id)
}
