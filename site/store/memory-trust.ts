import { shareInProcess } from './share-in-process.ts'

/**
 * `alone`: nobody listens, as in a script or a test; what this process knows is all there is. `listening`: whatever another
 * instance changes is told here. `lost`: it is not, so the table is asked before memory is believed.
 */
type State = 'alone' | 'listening' | 'lost'

/** After the database could not be reached, memory answers for this many milliseconds before it is asked again. */
const AWAY_FOR = 1_000

/** Whether memory may answer by itself: nothing can have been missed, or nobody can be asked. */
export function mayTrustMemory(): boolean {
  const { state, awayUntil } = trust()
  return state !== 'lost' || Date.now() < awayUntil
}

/** Whether the database was out of reach a moment ago and notices may be missing. */
export function isDatabaseAway(): boolean {
  const { state, awayUntil } = trust()
  return state === 'lost' && Date.now() < awayUntil
}

export function trustMemory(state: State): void {
  trust().state = state
}

/** Readers are not made to wait for a database that has just not answered. */
export function noteDatabaseAway(): void {
  trust().awayUntil = Date.now() + AWAY_FOR
}

export function noteDatabaseBack(): void {
  trust().awayUntil = 0
}

function trust(): { state: State; awayUntil: number } {
  return shareInProcess('memory-trust', () => ({ state: 'alone', awayUntil: 0 }))
}
