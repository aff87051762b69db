import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { shareInProcess } from './share-in-process.ts'

type Answerer = (request: ReaderRequest) => Promise<FinishedAnswer>

/** Left here by the bundle that can render (`site/answer.ts`), so that `server.ts` asks it without a detour through Next. */
export function setAnswerer(answerer: Answerer): void {
  holder().answerer = answerer
}

/** Null until Next has loaded the reader's routes. */
export function currentAnswerer(): Answerer | null {
  return holder().answerer
}

function holder(): { answerer: Answerer | null } {
  return shareInProcess('answerer', () => ({ answerer: null }))
}
