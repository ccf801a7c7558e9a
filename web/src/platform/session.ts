import { reactive } from 'vue'
import { http, Problem } from './api'
import type { County } from './types'

interface Session {
  county: County | null
  problem: Problem | null
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
