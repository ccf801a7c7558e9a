import type Layer from 'ol/layer/Layer'
import ImageLayer from 'ol/layer/Tile'
import XYZ from 'ol/source/XYZ'

/**
 * A tile service that the office entered. Only the browser asks it, never the server, and the page's security
 * policy names its hosts and no others.
 */
export interface TileService {
  id: string
  name: string
  /** With `{x}`, `{y}`, `{z}`, perhaps `{-y}` and `{a-d}` or `{0-7}` for hosts in turn. */
  url: string
  attribution: string
  maxZoom: number
}

export function layerOfService({ url, maxZoom }: TileService): Layer {
  return new ImageLayer({ source: new XYZ({ url, maxZoom, wrapX: false, crossOrigin: undefined }) })
}

/** What is wrong with a key, or nothing. */
export type KeyVerdict =
  | 'ok'
  | 'spaces'
  | 'wrongKind'
  | 'quota'
  | 'notFound'
  | 'refused'
  | 'unreachable'
  | 'noPicture'

/** One tile of the service, over the middle of China. */
export function sampleTile(url: string): string {
  const at: Record<string, string> = { z: '4', x: '12', y: '6', '-y': '9' }
  return url
    .replace(/\{([a-z0-9])-([a-z0-9])\}/, '$1')
    .replace(/\{(-?[xyz])\}/g, (_, name: string) => at[name])
}

const KEY_IN_URL = /[?&](?:tk|key|ak|token|access_token)=([^&]*)/i

/** Asks the service for one tile, as the map would, and says what its answer means. */
export async function testService(url: string): Promise<{ verdict: KeyVerdict; status: number }> {
  if (/\s|%20/.test(KEY_IN_URL.exec(url)?.[1] ?? '') || /\s/.test(url))
    return { verdict: 'spaces', status: 0 }
  let answer: Response
  try {
    answer = await fetch(sampleTile(url), { credentials: 'omit', referrerPolicy: 'origin' })
  } catch {
    return { verdict: (await showsAsPicture(sampleTile(url))) ? 'ok' : 'unreachable', status: 0 }
  }
  return { verdict: verdictOf(answer), status: answer.status }
}

/** 天地图 answers 418 to a key of the wrong kind and 403 to one that is not allowed for this page. */
export function verdictOf(answer: {
  status: number
  headers: { get(name: string): string | null }
}): KeyVerdict {
  const { status } = answer
  if (status === 418 || status === 401 || status === 403) return 'wrongKind'
  if (status === 429 || status === 456) return 'quota'
  if (status === 404) return 'notFound'
  if (status >= 400) return 'refused'
  return /^image\//.test(answer.headers.get('Content-Type') ?? '') ? 'ok' : 'noPicture'
}

/** A service without CORS headers cannot be asked by script, but its pictures can be shown. */
function showsAsPicture(url: string): Promise<boolean> {
  return new Promise((done) => {
    const picture = new Image()
    picture.onload = () => done(true)
    picture.onerror = () => done(false)
    picture.src = url
  })
}
