import { http, Problem } from '../platform/api'
import type { View } from './columns'

const KEY = (register: string) => `shougeng.view.${register}`

/** How the person likes a register's columns: kept on the server, and here while the server has no place for it. */
export const views = {
  async read(register: string): Promise<View | null> {
    try {
      return (await http.get<View | null>(`/api/views/${encodeURIComponent(register)}`)) ?? null
    } catch (error) {
      if (Problem.of(error).status !== 404) throw error
      return JSON.parse(localStorage.getItem(KEY(register)) ?? 'null')
    }
  },

  async keep(register: string, view: View): Promise<void> {
    try {
      await http.put(`/api/views/${encodeURIComponent(register)}`, view)
    } catch {
      localStorage.setItem(KEY(register), JSON.stringify(view))
    }
  },

  async forget(register: string): Promise<void> {
    localStorage.removeItem(KEY(register))
    await http.delete(`/api/views/${encodeURIComponent(register)}`).catch(() => undefined)
  },
}
