import { describe, quantile } from './figures.ts'

const ROUNDS = 60

/** A line about how long something takes, each time beside a lookup of one row by its index. */
export async function besideLookup(
  what: string,
  { measured, lookup }: { measured: () => Promise<unknown>; lookup: () => Promise<unknown> },
): Promise<string> {
  const taken: number[] = []
  const looked: number[] = []
  for (let round = -5; round < ROUNDS; round += 1) {
    const [one, other] = [await timed(measured), await timed(lookup)]
    // The first rounds warm both up.
    if (round < 0) continue
    taken.push(one)
    looked.push(other)
  }
  const ratio = quantile(taken, 0.5) / quantile(looked, 0.5)
  return `${what}: ${describe(taken, { unit: 'ms' })}; a lookup beside it ${quantile(looked, 0.5).toFixed(2)} ms; ratio ${ratio.toFixed(1)}\n`
}

/** In milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
