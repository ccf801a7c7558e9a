/** A year's days that are not what their weekdays say, and how a year is laid out. */

export interface NamedDay {
  day: string
  name: string
}

export interface CalendarYear {
  year: number
  announced: boolean
  source: string
  checked: boolean
  workdays: number
  off: NamedDay[]
  worked: NamedDay[]
}

export interface Moves {
  year: number
  accepted: boolean
  moved: { matter: string; name: string; before: string | null; after: string }[]
}

export type DayMark = 'off' | 'worked'
export type Marks = Map<string, { mark: DayMark; name: string }>

export function marksOf({ off, worked }: CalendarYear): Marks {
  const marks: Marks = new Map()
  off.forEach(({ day, name }) => marks.set(day, { mark: 'off', name }))
  worked.forEach(({ day, name }) => marks.set(day, { mark: 'worked', name }))
  return marks
}

export function namedDays(marks: Marks, wanted: DayMark): NamedDay[] {
  return [...marks]
    .filter(([, { mark }]) => mark === wanted)
    .map(([day, { name }]) => ({ day, name }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

const two = (value: number) => String(value).padStart(2, '0')
const DAYS_A_WEEK = 7

/** The weeks of a month from Monday on; null where a day belongs to another month. */
export function weeks(year: number, month: number): (string | null)[][] {
  const first = (new Date(year, month - 1, 1).getDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK
  const count = new Date(year, month, 0).getDate()
  const cells: (string | null)[] = Array.from({ length: first }, () => null)
  for (let day = 1; day <= count; day++) cells.push(`${year}-${two(month)}-${two(day)}`)
  while (cells.length % DAYS_A_WEEK) cells.push(null)
  return Array.from({ length: cells.length / DAYS_A_WEEK }, (_, week) =>
    cells.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK),
  )
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00`).getDay()
  return weekday === 0 || weekday === DAYS_A_WEEK - 1
}

/** The next mark of a day that is clicked: a weekend day may be worked, any day may be off. */
export function nextMark(day: string, now: DayMark | undefined): DayMark | undefined {
  if (now === undefined) return isWeekend(day) ? 'worked' : 'off'
  if (now === 'worked') return 'off'
  return undefined
}
