import { performance } from 'node:perf_hooks'

/** What is asked in two ways that should take as long: about something that must not be known of, and about nothing. */
export type Way = readonly [what: string, told: () => Promise<unknown>, unknown: () => Promise<unknown>]

/** Two-sided, at 1 in 10,000 for each of the ways. */
const LARGEST_Z = 3.9

/** Rounds before any is counted, which warm both up. */
const WARM = 100

/** Asks both one after the other, in an order of chance, so that whatever else the machine does falls on both alike; the ways whose times differ. */
export async function timingFaults(ways: readonly Way[], { pairs }: { pairs: number }): Promise<string[]> {
  const faults: string[] = []
  for (const [what, told, unknown] of ways) {
    const differences: number[] = []
    for (let pair = -WARM; pair < pairs; pair += 1) {
      const toldFirst = Math.random() < 0.5
      const first = await time(toldFirst ? told : unknown)
      const second = await time(toldFirst ? unknown : told)
      if (pair >= 0) differences.push(toldFirst ? first - second : second - first)
    }
    const z = signedRankZ(differences).toFixed(2)
    process.stdout.write(`${what}: z = ${z}\n`)
    if (Math.abs(Number(z)) > LARGEST_Z) faults.push(`${what}: z = ${z}`)
  }
  return faults
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Wilcoxon's signed-rank test by its normal approximation: how many standard deviations the differences lean to one side. */
function signedRankZ(differences: readonly number[]): number {
  const ranked = differences.filter((difference) => difference !== 0).toSorted((one, other) => Math.abs(one) - Math.abs(other))
  const count = ranked.length
  const positive = ranked.reduce((sum, difference, at) => (difference > 0 ? sum + at + 1 : sum), 0)
  const mean = (count * (count + 1)) / 4
  return (positive - mean) / Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24)
}
