// The API's types, made of what a running server says of itself: `npm run schema [address]`.
// With --check nothing is written; the exit code tells whether the kept file is as the server says.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const FILE = new URL('src/platform/generated/schema.ts', import.meta.url)
const check = process.argv.includes('--check')
const address = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'http://127.0.0.1:8080'
const HEAD = '// Made by `npm run schema` of /api/openapi.json; not written by hand.\n'

const described = await (await fetch(`${address}/api/openapi.json`)).json()
const made = HEAD + astToString(await openapiTS(described, { alphabetize: true }))

if (!check) {
  writeFileSync(FILE, made)
} else if (readFileSync(FILE, 'utf8') !== made) {
  console.error(
    'src/platform/generated/schema.ts is not what the server says of itself: run `npm run schema`',
  )
  process.exit(1)
}
