const STILL_EVERY_MS = 15_000

/** Runs one part of a longer job and tells the person waiting: what, that it goes on, how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  process.stdout.write(`${title} …\n`)
  const timer = setInterval(() => process.stdout.write(`  still at it, ${seconds(began)}\n`), STILL_EVERY_MS)
  try {
    const result = await work()
    process.stdout.write(`  done, ${seconds(began)}\n`)
    return result
  } finally {
    clearInterval(timer)
  }
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}
