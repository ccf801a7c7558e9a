import type { FeatureLike } from 'ol/Feature'
import Fill from 'ol/style/Fill'
import Stroke from 'ol/style/Stroke'
import Style, { type StyleFunction } from 'ol/style/Style'
import Text from 'ol/style/Text'
import { hatched } from './hatching'
import { layers, styleOf } from './layers'
import type { LayerKind } from '../platform/types'

const UNKNOWN = '#e4e4e4'
const LABEL_FROM = resolutionOf(14)
const HATCH_FROM = resolutionOf(12.5)
const OUTLINE_FROM = resolutionOf(13)

function resolutionOf(zoom: number): number {
  return 156543.03392804097 / 2 ** zoom
}

/** Whether codes are left out: two years under one bar would write theirs over each other. */
export const quiet = { value: false }

const parcelStyles = new Map<string, Style>()

/** Parcels in the survey's colours; hatched and labelled when close, and dimmed when another class is highlighted. */
export const parcelStyle: StyleFunction = (feature, resolution) => {
  const code = String(feature.get('class') ?? '')
  const dimmed = layers.highlighted !== null && layers.highlighted !== code
  const near = resolution <= HATCH_FROM
  const outlined = resolution <= OUTLINE_FROM
  const labelled = resolution <= LABEL_FROM && !quiet.value
  const key = `${code}|${dimmed}|${near}|${outlined}|${labelled}`
  let style = parcelStyles.get(key)
  if (!style) {
    style = makeParcelStyle(code, dimmed, near, outlined, labelled)
    parcelStyles.set(key, style)
  }
  return style
}

function makeParcelStyle(
  code: string,
  dimmed: boolean,
  near: boolean,
  outlined: boolean,
  labelled: boolean,
): Style {
  const known = styleOf(code)
  const color = known?.color ?? UNKNOWN
  const fill = near && known ? hatched(color, known.hatch) : color
  const style = new Style({
    fill: new Fill({ color: dimmed ? 'rgba(236, 238, 241, 0.9)' : fill }),
    stroke: outlined
      ? new Stroke({ color: dimmed ? '#d9dce1' : 'rgba(90, 84, 74, 0.45)', width: 0.6 })
      : undefined,
  })
  if (labelled && !dimmed) {
    style.setText(
      new Text({
        text: code,
        font: '11px "Helvetica Neue", Arial, sans-serif',
        fill: new Fill({ color: '#3b3f45' }),
        stroke: new Stroke({ color: 'rgba(255, 255, 255, 0.75)', width: 2 }),
        overflow: false,
      }),
    )
  }
  return style
}

interface Line {
  color: string
  width: number
  dash?: number[]
  fill?: string
  hatch?: string
}

/** Control layers are lines over the parcels, told apart by dash as well as colour. */
export const LINES: Record<Exclude<LayerKind, 'PARCELS'>, Line> = {
  PBF: { color: '#0b6e4f', width: 1.6, hatch: 'DIAGONAL', fill: 'rgba(11, 110, 79, 0.06)' },
  ECO_RED_LINE: { color: '#b2182b', width: 2, dash: [10, 4], fill: 'rgba(178, 24, 43, 0.08)' },
  URBAN_BOUNDARY: { color: '#6a3d9a', width: 2, dash: [2, 5], fill: 'rgba(106, 61, 154, 0.07)' },
  VILLAGES: { color: '#6b7280', width: 1, dash: [6, 3, 1, 3] },
}

export function lineStyle(kind: Exclude<LayerKind, 'PARCELS'>): StyleFunction {
  const { color, width, dash, fill, hatch } = LINES[kind]
  const stroke = new Stroke({ color, width, lineDash: dash })
  const plain = new Style({
    stroke,
    fill: fill ? new Fill({ color: hatch ? hatched(fill, hatch) : fill }) : undefined,
  })
  if (kind !== 'VILLAGES') {
    const far = new Style({
      stroke: new Stroke({ color, width: width / 3, lineDash: dash }),
      fill: fill ? new Fill({ color: fill }) : undefined,
    })
    return (_, resolution) => (resolution > OUTLINE_FROM ? far : plain)
  }
  return villageNames(plain)
}

function villageNames(outline: Style): StyleFunction {
  const named = outline.clone()
  named.setText(
    new Text({
      font: '600 13px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
      fill: new Fill({ color: '#374151' }),
      stroke: new Stroke({ color: 'rgba(255, 255, 255, 0.9)', width: 3 }),
      overflow: true,
    }),
  )
  return (feature: FeatureLike, resolution: number) => {
    const name = feature.get('name')
    if (!name || resolution > resolutionOf(12.5)) return outline
    named.getText()!.setText(String(name))
    return named
  }
}

export function forgetParcelStyles(): void {
  parcelStyles.clear()
}
