/** Steps that can be taken back and done again; each step is the whole state after it. */
export class History<T> {
  private readonly steps: T[]
  private at = 0

  constructor(
    first: T,
    private readonly most = 100,
  ) {
    this.steps = [first]
  }

  get now(): T {
    return this.steps[this.at]
  }

  get canUndo(): boolean {
    return this.at > 0
  }

  get canRedo(): boolean {
    return this.at < this.steps.length - 1
  }

  /** Notes a step; what was undone before it is gone. */
  add(step: T): void {
    this.steps.splice(this.at + 1, this.steps.length, step)
    if (this.steps.length > this.most + 1) this.steps.shift()
    this.at = this.steps.length - 1
  }

  undo(): T {
    if (this.canUndo) this.at -= 1
    return this.now
  }

  redo(): T {
    if (this.canRedo) this.at += 1
    return this.now
  }
}
