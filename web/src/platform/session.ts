import { reactive } from 'vue'
import { http, Problem } from './api'
import type { County, Extent } from './types'

interface Session {
  county: County | null
  problem: Problem | null
}

/** Where the map starts before any layer says where the county is. */
const CHINA: Extent = [73.5, 18, 135.1, 53.6]

export function countyExtent(): Extent {
  return session.county?.extent ?? CHINA
}

/** Which county this server keeps. */
export const session = reactive<Session>({ county: null, problem: null })

export async function openSession(): Promise<void> {
  session.problem = null
  try {
    session.county = await http.get<County>('/api/county')
  } catch (error) {
    session.problem = Problem.of(error)
  }
}
