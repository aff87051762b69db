import { shareInProcess } from '../../site/store/share-in-process.ts'
import { Refusal } from '../refusal.ts'

/** Pictures that are read at the same time; the machine has pages to answer as well. */
const AT_A_TIME = 2

/** Bytes that may wait in memory for their turn. */
const MOST_WAITING = 512 * 1024 * 1024

type Turns = { working: number; waiting: number; line: (() => void)[] }

/** Does the work on so many bytes when it is its turn, in the order they came; refuses where too much waits already. */
export async function inTurn<Value>(bytes: number, work: () => Promise<Value>): Promise<Value> {
  const turns = shareInProcess<Turns>('photo-turns', () => ({ working: 0, waiting: 0, line: [] }))
  if (turns.line.length > 0 && turns.waiting + bytes > MOST_WAITING) {
    throw new Refusal(503, 'Many pictures arrive at this moment. Send this one again in a minute.')
  }
  if (turns.working < AT_A_TIME) turns.working += 1
  else {
    turns.waiting += bytes
    // Whoever is done hands its place on.
    await new Promise<void>((resolve) => turns.line.push(resolve))
    turns.waiting -= bytes
  }
  try {
    return await work()
  } finally {
    const next = turns.line.shift()
    if (next) next()
    else turns.working -= 1
  }
}
