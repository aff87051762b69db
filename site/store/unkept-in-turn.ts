import { shareInProcess } from './share-in-process.ts'

const AT_ONCE = 4
const MOST_WAITING = 40

/** More ask for pages that are kept nowhere than this house makes: what the reader asked for is all right. */
export class TooManyAtOnce extends Error {
  override name = 'TooManyAtOnce'
}

type Line = { running: number; waiting: (() => void)[] }

/**
 * Does what is done anew for every request, a few at a time and the rest in line: whoever asks for countless such pages never
 * takes both cores from the pages that are kept. Throws TooManyAtOnce rather than let the line grow long.
 */
export async function unkeptInTurn<Made>(make: () => Promise<Made>): Promise<Made> {
  const line = shareInProcess<Line>('unkept-in-turn', () => ({ running: 0, waiting: [] }))
  if (line.running >= AT_ONCE) {
    if (line.waiting.length >= MOST_WAITING) throw new TooManyAtOnce('Too many pages are asked for that are kept nowhere.')
    // Whoever is called on takes over the place of the one that calls.
    await new Promise<void>((resolve) => line.waiting.push(resolve))
  } else line.running += 1
  try {
    return await make()
  } finally {
    const next = line.waiting.shift()
    if (next) next()
    else line.running -= 1
  }
}
