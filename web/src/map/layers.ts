import { computed, reactive } from 'vue'
import { http } from '../platform/api'
import { session } from '../platform/session'
import { fromUrl, toUrl } from '../platform/urlState'
import type { ClassStyle, LayerInfo, LayerKind } from '../platform/types'

/** One switch of the layer tree: a kind, shown by one of its versions. */
export interface ShownLayer {
  kind: LayerKind
  visible: boolean
  opacity: number
  /** Which version of the kind is shown. */
  layerId: string | null
}

export type Palette = 'survey' | 'distinct' | 'legacy'
export const PALETTES: Palette[] = ['survey', 'distinct', 'legacy']

/** Bottom to top, as they are drawn at first. */
export const KINDS: LayerKind[] = ['PARCELS', 'VILLAGES', 'URBAN_BOUNDARY', 'ECO_RED_LINE', 'PBF']
const FIRST_SHOWN: LayerKind[] = ['PARCELS', 'VILLAGES', 'PBF']

interface Layers {
  all: LayerInfo[]
  styles: ClassStyle[]
  shown: ShownLayer[]
  highlighted: string | null
  palette: Palette
  /** Pictures from the server instead of shapes drawn here: for slow computers. */
  pictures: boolean
  loaded: boolean
}

export const layers = reactive<Layers>({
  all: [],
  styles: [],
  shown: KINDS.map((kind) => ({ kind, visible: FIRST_SHOWN.includes(kind), opacity: 1, layerId: null })),
  highlighted: null,
  palette: 'survey',
  pictures: false,
  loaded: false,
})

export const parcelsShown = computed(() => {
  const switched = layers.shown.find(({ kind }) => kind === 'PARCELS')
  return switched?.visible ? switched.layerId : null
})

export function ofKind(kind: LayerKind): LayerInfo[] {
  return layers.all.filter((layer) => layer.kind === kind).sort((a, b) => b.date.localeCompare(a.date))
}

export function shownOf(kind: LayerKind): ShownLayer {
  return layers.shown.find((shown) => shown.kind === kind)!
}

export async function loadLayers(): Promise<void> {
  const [all, styles] = await Promise.all([
    http.get<LayerInfo[]>('/api/layers'),
    layers.styles.length ? Promise.resolve(layers.styles) : http.get<ClassStyle[]>('/api/map/style'),
  ])
  layers.all = all
  layers.styles = styles
  if (!layers.loaded) restoreTree()
  for (const shown of layers.shown) shown.layerId = chosenVersion(shown)
  layers.loaded = true
}

function chosenVersion(shown: ShownLayer): string | null {
  const versions = ofKind(shown.kind)
  const kept = versions.find(({ id }) => String(id) === String(shown.layerId))
  return (kept ?? versions.find(({ current }) => current) ?? versions[0])?.id ?? null
}

/** Layers of one group, which keep their place among the groups: controls lie over parcels, always. */
export const LAYER_GROUPS: { title: 'status' | 'control'; kinds: LayerKind[] }[] = [
  { title: 'control', kinds: ['PBF', 'ECO_RED_LINE', 'URBAN_BOUNDARY'] },
  { title: 'status', kinds: ['PARCELS', 'VILLAGES'] },
]

/** The kinds of a group from the top of the map to its bottom. */
export function topDown(kinds: LayerKind[]): LayerKind[] {
  return layers.shown
    .map(({ kind }) => kind)
    .filter((kind) => kinds.includes(kind))
    .reverse()
}

/** Puts a layer where another of its group is. */
export function moveTo(kind: LayerKind, place: LayerKind): void {
  const from = layers.shown.findIndex((shown) => shown.kind === kind)
  const to = layers.shown.findIndex((shown) => shown.kind === place)
  if (from < 0 || to < 0 || from === to) return
  const next = [...layers.shown]
  const [moved] = next.splice(from, 1)
  next.splice(to, 0, moved)
  layers.shown = next
}

/** The tree as text: `PARCELS*1*3,PBF*0.6` is kind, opacity and, when not the current one, version, lowest first. */
function written(): string {
  const parts = layers.shown
    .filter(({ visible }) => visible)
    .map(({ kind, opacity, layerId }) => {
      const version = ofKind(kind).find(({ id }) => id === layerId)
      return [kind, String(opacity), ...(version && !version.current ? [version.id] : [])].join('*')
    })
  return parts.join(',') || 'none'
}

const treeKey = () => `shougeng.map.tree.${session.actor?.account ?? ''}`

/** Keeps the tree in the address, and in this browser for the next visit of the same person. */
export function rememberTree(): void {
  const tree = written()
  toUrl('on', tree)
  toUrl('look', look())
  try {
    localStorage.setItem(treeKey(), JSON.stringify({ on: tree, look: look() }))
  } catch {
    // A browser that forbids storage still has the address.
  }
}

function look(): string | null {
  const words = [
    ...(layers.palette === 'survey' ? [] : [layers.palette]),
    ...(layers.pictures ? ['pictures'] : []),
  ]
  return words.join(',') || null
}

function ofLastVisit(): { on?: string; look?: string | null } {
  try {
    return JSON.parse(localStorage.getItem(treeKey()) ?? '{}')
  } catch {
    return {}
  }
}

/** Shows the layers that the address names, else those of the last visit. */
export function restoreTree(): void {
  const last = fromUrl('on') ? {} : ofLastVisit()
  restoreLook(fromUrl('look') ?? last.look ?? '')
  const kept = fromUrl('on') ?? last.on
  if (!kept) return
  const parts = new Map(kept.split(',').map((part) => [part.split('*')[0], part.split('*')]))
  for (const shown of layers.shown) {
    const part = parts.get(shown.kind)
    shown.visible = part !== undefined
    if (!part) continue
    const opacity = Number(part[1])
    shown.opacity = opacity >= 0 && opacity <= 1 ? opacity : 1
    shown.layerId = part[2] ?? null
  }
  restoreOrder([...parts.keys()])
  if (layers.loaded) for (const shown of layers.shown) shown.layerId = chosenVersion(shown)
}

/** Sorts the layers that are named; the others stay where they are. */
function restoreOrder(named: string[]): void {
  for (const { kinds } of LAYER_GROUPS) {
    const wanted = named.filter((kind) => kinds.includes(kind as LayerKind)) as LayerKind[]
    const places = layers.shown.flatMap(({ kind }, index) => (wanted.includes(kind) ? [index] : []))
    const sorted = wanted.map((kind) => shownOf(kind))
    const next = [...layers.shown]
    places.forEach((place, index) => (next[place] = sorted[index]))
    layers.shown = next
  }
}

function restoreLook(text: string): void {
  const words = text.split(',')
  layers.palette = PALETTES.find((palette) => words.includes(palette)) ?? 'survey'
  layers.pictures = words.includes('pictures')
}

/** How a class is drawn in the palette that is chosen. */
export function styleOf(code: string): ClassStyle | undefined {
  const style = layers.styles.find((one) => one.code === code)
  return style && { ...style, color: style.colors?.[layers.palette] ?? style.color }
}
