import { reactive } from 'vue'
import { http, Problem } from '../platform/api'
import type { Bearer, EvidenceItem } from './evidence'

/** What the person says of the files they bring. */
export interface Said {
  note: string
  takenAt?: string
  x?: number
  y?: number
  accuracy?: number
}

/** A file on its way to the server. */
export interface Sending {
  key: number
  file: File
  said: Said
  sent: number
  state: 'waiting' | 'sending' | 'broken' | 'refused'
  problem: Problem | null
}

interface Upload {
  id: string
  size: number
  received: number
  piece: number
  evidence: string | null
}

const PIECE = 1 << 20
const RETRIES_MS = [500, 2_000, 5_000, 15_000]
const ROOT = '/api/evidence/uploads'
const STORE = 'sg.evidence.uploads'

/**
 * The files that go to one record, one after another and piece by piece. A line that breaks is tried again; what
 * the server has is asked for, not guessed; a file chosen again after the page was closed goes on where it was.
 */
export class Outbox {
  readonly sendings = reactive<Sending[]>([])
  private running = false
  private next = 1

  constructor(
    private readonly bearer: Bearer,
    private readonly arrived: (item: EvidenceItem) => void,
  ) {}

  add(files: File[], said: Said): void {
    for (const file of files) {
      this.sendings.push({ key: this.next++, file, said, sent: 0, state: 'waiting', problem: null })
    }
    void this.run()
  }

  retry(sending: Sending): void {
    Object.assign(sending, { state: 'waiting', problem: null })
    void this.run()
  }

  drop(sending: Sending): void {
    this.sendings.splice(this.sendings.indexOf(sending), 1)
    const id = this.known(sending.file)
    if (!id) return
    this.remember(sending.file, null)
    http.delete(`${ROOT}/${id}`).catch(() => undefined)
  }

  get busy(): boolean {
    return this.sendings.length > 0
  }

  private async run(): Promise<void> {
    if (this.running) return
    this.running = true
    let sending = this.sendings.find(({ state }) => state === 'waiting')
    while (sending) {
      await this.send(sending)
      sending = this.sendings.find(({ state }) => state === 'waiting')
    }
    this.running = false
  }

  private async send(sending: Sending): Promise<void> {
    sending.state = 'sending'
    for (let attempt = 0; ; attempt++) {
      try {
        const item = await this.sendOnce(sending)
        this.remember(sending.file, null)
        this.sendings.splice(this.sendings.indexOf(sending), 1)
        this.arrived(item)
        return
      } catch (error) {
        const problem = Problem.of(error)
        const mayPass = problem.status === 0 || problem.status >= 500 || problem.status === 429
        if (!mayPass || attempt >= RETRIES_MS.length) {
          Object.assign(sending, { state: mayPass ? 'broken' : 'refused', problem })
          if (!mayPass) this.remember(sending.file, null)
          return
        }
        await new Promise((wait) => window.setTimeout(wait, RETRIES_MS[attempt]))
        if (!this.sendings.includes(sending)) return
      }
    }
  }

  private async sendOnce(sending: Sending): Promise<EvidenceItem> {
    let upload = (await this.resumed(sending.file)) ?? (await this.begun(sending))
    sending.sent = upload.received
    while (upload.received < upload.size) {
      const piece = sending.file.slice(upload.received, upload.received + Math.min(PIECE, upload.piece))
      const headers: Record<string, string> = {
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': String(upload.received),
        ...(await checksum(piece)),
      }
      upload = await http.patch<Upload>(`${ROOT}/${upload.id}`, piece, headers)
      sending.sent = upload.received
    }
    return http.post<EvidenceItem>(`${ROOT}/${upload.id}/finish`)
  }

  private async resumed(file: File): Promise<Upload | null> {
    const id = this.known(file)
    if (!id) return null
    try {
      return await http.get<Upload>(`${ROOT}/${id}`)
    } catch (error) {
      if (Problem.of(error).status !== 404) throw error
      this.remember(file, null)
      return null
    }
  }

  private async begun({ file, said }: Sending): Promise<Upload> {
    const upload = await http.post<Upload>(ROOT, {
      name: file.name,
      size: file.size,
      brought: { ...this.bearer, ...said },
    })
    this.remember(file, upload.id)
    return upload
  }

  /** The same file for the same record is known again by what the browser tells of it. */
  private keyOf(file: File): string {
    return [this.bearer.kind, this.bearer.id, file.name, file.size, file.lastModified].join('|')
  }

  private known(file: File): string | undefined {
    return read()[this.keyOf(file)]
  }

  private remember(file: File, id: string | null): void {
    const all = read()
    if (id) all[this.keyOf(file)] = id
    else delete all[this.keyOf(file)]
    localStorage.setItem(STORE, JSON.stringify(all))
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}')
  } catch {
    return {}
  }
}

/** Browsers compute digests only over HTTPS; without it the server still checks the whole by its own. */
async function checksum(piece: Blob): Promise<Record<string, string>> {
  if (!window.isSecureContext || !window.crypto?.subtle) return {}
  const bytes = await new Response(piece).arrayBuffer()
  const digest = new Uint8Array(await window.crypto.subtle.digest('SHA-256', bytes))
  const text = digest.reduce((all, byte) => all + String.fromCharCode(byte), '')
  return { 'Upload-Checksum': `sha256 ${window.btoa(text)}` }
}
