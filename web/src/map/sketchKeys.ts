import { abort, back, deleteMarked, redo, sketching, undo } from './sketching'

/** Ctrl+Z and Ctrl+Y, Backspace for the last point, Delete for what is marked, Escape for the line in hand. */
export function sketchingKey(event: KeyboardEvent): boolean {
  if (!sketching.active) return false
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && key === 'z') (event.shiftKey ? redo : undo)()
  else if (control && key === 'y') redo()
  else if (key === 'backspace') back()
  else if (key === 'delete') deleteMarked()
  else return key === 'escape' && abort()
  return true
}
