import { describe, expect, it } from 'vitest'
import { History } from './history'

describe('steps of drawing', () => {
  it('are undone and redone one by one', () => {
    const history = new History(0)
    for (let step = 1; step <= 30; step += 1) history.add(step)
    for (let step = 29; step >= 0; step -= 1) expect(history.undo()).toBe(step)
    expect(history.canUndo).toBe(false)
    expect(history.undo()).toBe(0)
    expect(history.redo()).toBe(1)
  })

  it('forget what was undone when something new is drawn', () => {
    const history = new History('a')
    history.add('b')
    history.undo()
    history.add('c')
    expect(history.canRedo).toBe(false)
    expect(history.undo()).toBe('a')
  })

  it('keep at most so many', () => {
    const history = new History(0, 20)
    for (let step = 1; step <= 50; step += 1) history.add(step)
    let steps = 0
    while (history.canUndo) {
      history.undo()
      steps += 1
    }
    expect(steps).toBe(20)
  })
})
