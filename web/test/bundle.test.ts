// What the built page may ask of the oldest browser it is meant for. Reads dist/, so the build comes first.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { describe, expect, it } from 'vitest'
import { LATER_THAN_FLOOR } from './floor'

const DIST = new URL('../dist/', import.meta.url).pathname
const built = existsSync(`${DIST}index.html`)
const scripts = built ? readdirSync(`${DIST}assets`).filter((name) => name.endsWith('.js')) : []
const read = (name: string) => readFileSync(`${DIST}assets/${name}`, 'utf8')

/** Names after a dot, and `Owner.name` for static ones, that the bundle calls. */
function called(code: string): Set<string> {
  const names = new Set<string>()
  simple(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), {
    MemberExpression(node) {
      const { object, property, computed } = node as never as {
        object: { type: string; name?: string }
        property: { type: string; name?: string; value?: unknown }
        computed: boolean
      }
      const name = computed ? String(property.value ?? '') : (property.name ?? '')
      names.add(`.${name}`)
      if (object.type === 'Identifier') names.add(`${object.name}.${name}`)
    },
    Identifier(node) {
      names.add((node as never as { name: string }).name)
    },
  })
  return names
}

describe.skipIf(!built)('the built page', () => {
  it('has scripts to look at', () => {
    expect(scripts.length).toBeGreaterThan(3)
  })

  it.each(scripts)('%s is ES2019, but for import() and import.meta that modules bring', (name) => {
    const code = read(name)
    const withoutModules = code
      .replace(/\bimport\.meta\b/g, 'metaOfModule')
      .replace(/\bimport\(/g, 'importOf(')
    expect(() => parse(withoutModules, { ecmaVersion: 2019, sourceType: 'module' })).not.toThrow()
  })

  it('calls nothing at run time that Chromium 78 lacks and no polyfill brings', () => {
    const all = new Set(scripts.flatMap((name) => [...called(read(name))]))
    const found = LATER_THAN_FLOOR.filter(({ name }) => all.has(name))
    const open = found.filter(({ how }) => how === 'absent')
    expect(open.map(({ name }) => name)).toEqual([])
    // The list is only worth something if it finds what is known to be there.
    expect(found.map(({ name }) => name)).toContain('Object.hasOwn')
  })

  it('polyfills what it says it polyfills', () => {
    const polyfills = readFileSync(new URL('../src/platform/polyfills.ts', import.meta.url), 'utf8')
    for (const { how } of LATER_THAN_FLOOR) {
      if (how.startsWith('core-js/')) expect(polyfills).toContain(how)
    }
  })

  it('has no script, style or handler inside the page itself', () => {
    const page = readFileSync(`${DIST}index.html`, 'utf8')
    expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/)
  })

  it('has a gzip and a brotli of every script and style', () => {
    for (const name of readdirSync(`${DIST}assets`).filter((each) => /\.(js|css)$/.test(each))) {
      expect(existsSync(`${DIST}assets/${name}.gz`), name).toBe(true)
      expect(existsSync(`${DIST}assets/${name}.br`), name).toBe(true)
    }
  })
})
