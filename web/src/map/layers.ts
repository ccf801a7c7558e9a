import { computed, reactive } from 'vue'
import { http } from '../platform/api'
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

/** Bottom to top, as they are drawn. */
export const KINDS: LayerKind[] = ['PARCELS', 'VILLAGES', 'URBAN_BOUNDARY', 'ECO_RED_LINE', 'PBF']
const FIRST_SHOWN: LayerKind[] = ['PARCELS', 'VILLAGES', 'PBF']

interface Layers {
  all: LayerInfo[]
  styles: ClassStyle[]
  shown: ShownLayer[]
  highlighted: string | null
  loaded: boolean
}

export const layers = reactive<Layers>({
  all: [],
  styles: [],
  shown: KINDS.map((kind) => ({ kind, visible: FIRST_SHOWN.includes(kind), opacity: 1, layerId: null })),
  highlighted: null,
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

/** The tree in the address: `PARCELS*1*3,PBF*0.6` is kind, opacity and, when not the current one, version. */
export function rememberTree(): void {
  const parts = layers.shown
    .filter(({ visible }) => visible)
    .map(({ kind, opacity, layerId }) => {
      const version = ofKind(kind).find(({ id }) => id === layerId)
      return [kind, String(opacity), ...(version && !version.current ? [version.id] : [])].join('*')
    })
  toUrl('on', parts.join(',') || 'none')
}

/** Switches the layers as the address says. */
export function restoreTree(): void {
  const kept = fromUrl('on')
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
  if (layers.loaded) for (const shown of layers.shown) shown.layerId = chosenVersion(shown)
}

export function styleOf(code: string): ClassStyle | undefined {
  return layers.styles.find((style) => style.code === code)
}
