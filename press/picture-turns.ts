type Waiting = { picture: string; isAwaited: boolean; begin: () => void }

/**
 * One picture after the other, so that two large ones never starve the pages of both cores. What somebody waits for goes ahead of what
 * nobody does: two hundred uploads hold up no page that shows a crop.
 */
export function pictureTurns() {
  const line: Waiting[] = []
  let isBusy = false

  return {
    async inTurn<Value>(work: () => Promise<Value>, { picture, isAwaited }: { picture: string; isAwaited: boolean }): Promise<Value> {
      if (isBusy) await new Promise<void>((begin) => line.push({ picture, isAwaited, begin }))
      isBusy = true
      try {
        return await work()
      } finally {
        const awaited = line.findIndex((one) => one.isAwaited)
        const [next] = line.splice(Math.max(awaited, 0), 1)
        // Whoever is done hands its place on.
        if (next) next.begin()
        else isBusy = false
      }
    },
    /** Somebody waits now for what stands in the line already. */
    hurry(picture: string): void {
      for (const one of line) if (one.picture === picture) one.isAwaited = true
    },
  }
}
