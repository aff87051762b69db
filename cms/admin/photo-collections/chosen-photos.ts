/** A photo as far as choosing needs it. */
export type ChoosablePhoto = { id: number; title: string }

/**
 * Which photos of the library are chosen. Outside React's state: a box that is ticked draws itself anew and no other card. `seen` are the
 * photos by their places, as far as they are read.
 */
export class ChosenPhotos {
  #seen: ReadonlyMap<number, ChoosablePhoto> = new Map()
  #chosen: ReadonlySet<number> = new Set()
  #lastAt: number | null = null
  readonly #hearers = new Set<() => void>()

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear)
    return () => this.#hearers.delete(hear)
  }

  readonly seen = (): ReadonlyMap<number, ChoosablePhoto> => this.#seen

  readonly see = (photos: ReadonlyMap<number, ChoosablePhoto>): void => {
    this.#seen = photos
  }

  /** The same set until something changes. */
  readonly all = (): ReadonlySet<number> => this.#chosen

  /** Chosen or not, with all that lies between it and the last one where `isRange`. */
  toggle(at: number, { isRange }: { isRange: boolean }): void {
    const photo = this.#seen.get(at)
    if (!photo) return
    const next = new Set(this.#chosen)
    const isOn = !next.has(photo.id)
    const from = isRange && this.#lastAt !== null ? this.#lastAt : at
    for (let place = Math.min(from, at); place <= Math.max(from, at); place += 1) {
      const one = this.#seen.get(place)
      if (one && isOn) next.add(one.id)
      else if (one) next.delete(one.id)
    }
    this.#lastAt = at
    this.#put(next)
  }

  clear(): void {
    this.#lastAt = null
    if (this.#chosen.size > 0) this.#put(new Set())
  }

  /** The chosen ones in the order in which they are seen, those out of sight last. */
  inOrder(): number[] {
    const seen = placesOf(this.#seen)
    return [...this.#chosen].toSorted((one, other) => (seen.get(one) ?? Infinity) - (seen.get(other) ?? Infinity) || one - other)
  }

  #put(next: ReadonlySet<number>): void {
    this.#chosen = next
    for (const hear of this.#hearers) hear()
  }
}

/** Ids with their places. */
export function placesOf(seen: ReadonlyMap<number, ChoosablePhoto>): Map<number, number> {
  return new Map([...seen].map(([at, { id }]) => [id, at]))
}

/** Each run of the photos that are taken out of an order, with what comes after it there; null at the end. */
export function runsOf(taken: readonly number[], seen: ReadonlyMap<number, ChoosablePhoto>): { photos: number[]; before: number | null }[] {
  const order = [...seen].toSorted(([one], [other]) => one - other).map(([, { id }]) => id)
  const runs: { photos: number[]; before: number | null }[] = []
  let run: number[] = []
  for (const id of order) {
    if (taken.includes(id)) run.push(id)
    else {
      if (run.length > 0) runs.push({ photos: run, before: id })
      run = []
    }
  }
  if (run.length > 0) runs.push({ photos: run, before: null })
  return runs
}
