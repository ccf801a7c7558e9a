import Feature from 'ol/Feature'
import { never } from 'ol/events/condition'
import LineString from 'ol/geom/LineString'
import Polygon from 'ol/geom/Polygon'
import Draw from 'ol/interaction/Draw'
import type Interaction from 'ol/interaction/Interaction'
import Modify from 'ol/interaction/Modify'
import Select from 'ol/interaction/Select'
import VectorLayer from 'ol/layer/Vector'
import type OlMap from 'ol/Map'
import { fromLonLat, toLonLat } from 'ol/proj'
import VectorSource from 'ol/source/Vector'
import { reactive, watch } from 'vue'
import { Problem } from '../platform/api'
import { toUrl } from '../platform/urlState'
import type { Finding } from '../platform/types'
import { zoomTo } from './canvas'
import { sketches as shownSketches, work } from './drawing'
import { History } from './history'
import { polygonsOf, sketchStore, type Checked, type Drawn, type Polygons, type Sketch } from './sketches'
import { DRAWN, SELECTED, TOOL } from './sketchStyles'
import { snapping, snapTo } from './snapping'

export type Tool = 'draw' | 'edit' | 'split'

interface Sketching {
  active: boolean
  tool: Tool
  /** How many polygons there are, and how many of them are marked. */
  polygons: number
  marked: number
  canUndo: boolean
  canRedo: boolean
  /** The sketch that is changed, or null for a new one. */
  sketch: Sketch | null
  name: string
  note: string
  checked: Checked | null
  busy: boolean
  problem: Problem | null
  saved: boolean
  list: Sketch[]
}

/** Drawing shapes: what is on the desk, with the server's word on it. */
export const sketching = reactive<Sketching>({
  active: false,
  tool: 'draw',
  polygons: 0,
  marked: 0,
  canUndo: false,
  canRedo: false,
  sketch: null,
  name: '',
  note: '',
  checked: null,
  busy: false,
  problem: null,
  saved: true,
  list: [],
})

const PAUSE = 350
const source = new VectorSource<Feature<Polygon>>()
const layer = new VectorLayer({ source, style: DRAWN, zIndex: 55 })
const select = new Select({ layers: [layer], style: SELECTED, hitTolerance: 4 })
let on: OlMap | null = null
let tools: Interaction[] = []
let snap: ReturnType<typeof snapTo> | null = null
let history = new History<Polygons>([])
let timer = 0

export function startSketching(target: OlMap): void {
  if (sketching.active && on === target) return
  on = target
  target.addLayer(layer)
  snap = snapTo(target, source as VectorSource)
  sketching.active = true
  use('draw')
  void listSketches()
}

export function stopSketching(): void {
  if (!on) return
  tools.forEach((tool) => on!.removeInteraction(tool))
  snap?.end()
  on.removeLayer(layer)
  on = null
  tools = []
  sketching.active = false
}

/** Takes up a tool. */
export function use(tool: Tool): void {
  if (!on) return
  tools.forEach((one) => on!.removeInteraction(one))
  sketching.tool = tool
  tools = { draw: drawing, edit: editing, split: splitting }[tool]()
  tools.forEach((one) => on!.addInteraction(one))
  snap?.refresh()
}

watch(
  () => snapping.on,
  () => snap?.refresh(),
)

function drawing(): Interaction[] {
  const draw = new Draw({ source, type: 'Polygon', style: TOOL, stopClick: true, minPoints: 3 })
  draw.on('drawend', () => window.setTimeout(note, 0))
  return [draw]
}

function editing(): Interaction[] {
  const modify = new Modify({ source, style: TOOL, pixelTolerance: 10, insertVertexCondition: undefined })
  modify.on('modifyend', note)
  select.on('select', countMarked)
  return [select, modify]
}

function splitting(): Interaction[] {
  const cut = new Draw({
    type: 'LineString',
    style: TOOL,
    stopClick: true,
    condition: undefined,
    freehandCondition: never,
  })
  cut.on('drawend', ({ feature }) => {
    const line = (feature.getGeometry() as LineString).getCoordinates().map((place) => toLonLat(place))
    void reshape(() => sketchStore.split({ coordinates: polygons(), line }))
  })
  return [cut]
}

function countMarked(): void {
  sketching.marked = select.getFeatures().getLength()
}

/** The polygons as they are now. */
function polygons(): Polygons {
  return source.getFeatures().map((feature) =>
    feature
      .getGeometry()!
      .getCoordinates()
      .map((ring) => ring.map((place) => toLonLat(place).map((degree) => Number(degree.toFixed(9))))),
  )
}

function show(shapes: Polygons): void {
  source.clear()
  select.getFeatures().clear()
  source.addFeatures(
    shapes.map(
      (rings) => new Feature(new Polygon(rings.map((ring) => ring.map((place) => fromLonLat(place))))),
    ),
  )
  sketching.polygons = shapes.length
  countMarked()
}

/** Notes a step and asks the server about it. */
function note(): void {
  history.add(polygons())
  sketching.saved = false
  refresh()
}

function refresh(): void {
  sketching.polygons = source.getFeatures().length
  sketching.canUndo = history.canUndo
  sketching.canRedo = history.canRedo
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void check(), PAUSE)
}

async function check(): Promise<void> {
  sketching.problem = null
  if (!sketching.polygons) {
    sketching.checked = null
    return
  }
  try {
    sketching.checked = await sketchStore.check({ coordinates: polygons(), id: sketching.sketch?.id })
  } catch (error) {
    sketching.problem = Problem.of(error)
  }
}

export function undo(): void {
  show(history.undo())
  sketching.saved = false
  refresh()
}

export function redo(): void {
  show(history.redo())
  sketching.saved = false
  refresh()
}

/** Takes back the last point while drawing, else the last step. */
export function back(): void {
  const draw = tools.find((tool) => tool instanceof Draw) as Draw | undefined
  if (draw && (draw.getOverlay().getSource()?.getFeatures().length ?? 0) > 0) draw.removeLastPoint()
  else undo()
}

/** Stops the line in hand; true if there was one. */
export function abort(): boolean {
  const draw = tools.find((tool) => tool instanceof Draw) as Draw | undefined
  const busy = (draw?.getOverlay().getSource()?.getFeatures().length ?? 0) > 0
  draw?.abortDrawing()
  return busy
}

export function deleteMarked(): void {
  const marked = select.getFeatures().getArray().slice()
  marked.forEach((feature) => source.removeFeature(feature as Feature<Polygon>))
  select.getFeatures().clear()
  countMarked()
  if (marked.length) note()
}

/** Joins the marked polygons, or all when fewer than two are marked. */
export function merge(): void {
  const marked = select.getFeatures().getArray() as Feature<Polygon>[]
  const wanted = marked.length > 1 ? marked : source.getFeatures()
  const all = source.getFeatures()
  const now = polygons()
  const joined = now.filter((_, index) => wanted.includes(all[index]))
  const others = now.filter((_, index) => !wanted.includes(all[index]))
  void reshape(() => sketchStore.merge({ coordinates: joined }), others)
}

async function reshape(ask: () => Promise<Checked['shape']>, others: Polygons = []): Promise<void> {
  sketching.busy = true
  sketching.problem = null
  try {
    const shape = await ask()
    show([...others, ...polygonsOf(shape!)])
    note()
  } catch (error) {
    sketching.problem = Problem.of(error)
  }
  sketching.busy = false
}

/** Clears the desk for something new. */
export function startNew(shapes: Polygons = [], name = ''): void {
  history = new History<Polygons>([])
  show(shapes)
  if (shapes.length) history.add(shapes)
  Object.assign(sketching, {
    sketch: null,
    name,
    note: '',
    checked: null,
    problem: null,
    saved: !shapes.length,
  })
  toUrl('sketch', null)
  refresh()
}

export async function openSketch(id: string): Promise<void> {
  try {
    const sketch = await sketchStore.get(id)
    present(sketch)
    const extent = source.getExtent()
    if (extent) zoomTo([...toLonLat(extent.slice(0, 2)), ...toLonLat(extent.slice(2))] as never)
  } catch (error) {
    sketching.problem = Problem.of(error)
  }
}

function present(sketch: Sketch): void {
  const shapes = polygonsOf(sketch.shape)
  history = new History(shapes)
  show(shapes)
  const { name, note: words } = sketch
  Object.assign(sketching, { sketch, name, note: words, problem: null, saved: true })
  toUrl('sketch', sketch.id)
  refresh()
}

export async function save(): Promise<void> {
  sketching.busy = true
  sketching.problem = null
  const { sketch, name, note: words } = sketching
  const drawn: Drawn = { coordinates: polygons(), name, note: words }
  try {
    present(await sketchStore.save({ ...drawn, id: sketch?.id, version: sketch?.version }))
    await listSketches()
  } catch (error) {
    sketching.problem = Problem.of(error)
  }
  sketching.busy = false
}

export async function removeSketch(sketch: Sketch): Promise<void> {
  try {
    await sketchStore.remove(sketch)
    if (sketching.sketch?.id === sketch.id) startNew()
    await listSketches()
  } catch (error) {
    sketching.problem = Problem.of(error)
  }
}

/** Reads the kept sketches and shows them on the map. */
export async function listSketches(): Promise<void> {
  sketching.list = await sketchStore.list()
  shownSketches.clear()
  for (const sketch of sketching.list) {
    for (const rings of polygonsOf(sketch.shape)) {
      const feature = new Feature(new Polygon(rings.map((ring) => ring.map((place) => fromLonLat(place)))))
      feature.set('sketch', sketch)
      shownSketches.addFeature(feature)
    }
  }
  work.sketches.present = sketching.list.length > 0
}

/** The shape on the desk, for paper. */
export const drawnNow = (): Polygons => (sketching.active ? polygons() : [])

export const errorsOf = (findings: Finding[]) => findings.filter(({ severity }) => severity === 'ERROR')
