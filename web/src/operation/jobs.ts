import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { http, Problem } from '../platform/api'
import type { Finding } from '../platform/types'

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED'

/** Long work as the server tells it. */
export interface JobLine {
  id: number
  kind: string
  title: string
  mine: boolean
  owner: string
  state: JobState
  attempts: number
  done: number
  total: number
  etaSeconds: number | null
  submittedAt: string
  startedAt: string | null
  endedAt: string | null
  result: { type: string; id: string; file: string | null } | null
  findings: Finding[]
  moreFindings: number
}

const BUSY_MS = 1000
const IDLE_MS = 15000

export const unfinished = (job: JobLine) => job.state === 'QUEUED' || job.state === 'RUNNING'

/** Percent done, or null while the work does not know its length. */
export function share(job: JobLine): number | null {
  return job.total > 0 ? Math.min(100, Math.floor((job.done * 100) / job.total)) : null
}

interface Watched {
  jobs: Ref<JobLine[]>
  problem: Ref<Problem | null>
  loaded: Ref<boolean>
  load: () => Promise<void>
}

/** Jobs at an address, asked for again as long as the component is there: often while any of them runs. */
export function useJobs(path: string): Watched {
  const jobs = ref<JobLine[]>([])
  const problem = ref<Problem | null>(null)
  const loaded = ref(false)
  const busy = computed(() => jobs.value.some(unfinished))
  let timer = 0
  let gone = false

  async function load(): Promise<void> {
    window.clearTimeout(timer)
    try {
      jobs.value = await http.get<JobLine[]>(path)
      problem.value = null
    } catch (error) {
      problem.value = Problem.of(error)
    }
    loaded.value = true
    if (!gone) timer = window.setTimeout(load, busy.value ? BUSY_MS : IDLE_MS)
  }

  onMounted(load)
  onBeforeUnmount(() => {
    gone = true
    window.clearTimeout(timer)
  })
  return { jobs, problem, loaded, load }
}

export function cancelJob(id: number): Promise<void> {
  return http.delete(`/api/jobs/${id}`)
}
