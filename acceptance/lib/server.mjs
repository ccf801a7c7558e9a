// The product as a user starts it: one jar, one word, an empty folder, a free port.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const JAR = resolve(fileURLToPath(import.meta.url), '../../../server/target/shougeng.jar')
const READY_WITHIN_MS = 180_000

function freePort() {
  return new Promise((done) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}

async function answers(url) {
  try {
    return (await fetch(`${url}/api/session`)).ok
  } catch {
    return false
  }
}

function running(url, data) {
  return { url, data, seconds: 0, stop: async () => {} }
}

/** Starts the demo county and waits until it answers; `SHOUGENG_URL` drives one that already runs. */
export async function startDemo() {
  if (process.env.SHOUGENG_URL) return running(process.env.SHOUGENG_URL, process.env.SHOUGENG_DATA)
  const data = mkdtempSync(join(tmpdir(), 'shougeng-acceptance-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const output = []
  const java = spawn('java', ['-Xmx1g', '-jar', JAR, 'demo', '--data', data, '--port', String(port)])
  java.stdout.on('data', (text) => output.push(String(text)))
  java.stderr.on('data', (text) => output.push(String(text)))
  const started = Date.now()
  while (!(await answers(url))) {
    if (java.exitCode !== null || Date.now() - started > READY_WITHIN_MS) {
      java.kill()
      throw new Error(`the demo did not start:\n${output.join('').slice(-3000)}`)
    }
    await new Promise((wait) => setTimeout(wait, 250))
  }
  const stop = async () => {
    const ended = new Promise((done) => java.once('exit', done))
    java.kill()
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  return {
    url,
    data,
    stop,
    seconds: (Date.now() - started) / 1000,
    log: () => output.join(''),
  }
}
