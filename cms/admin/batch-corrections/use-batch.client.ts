'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { BatchAction } from '../../../editorial/batch-corrections.ts'
import { askServer, type ServerAnswer, type ServerProblem, type ServerRefusal } from '../ask-server.ts'
import { actAnswer, batchAnswer, type Batch, type PageOfBatch } from './batch-answer.ts'

/** Pages that go to the server at a time, so that one sees how far it is. */
const AT_A_TIME = 4

export type Progress = { done: number; all: number }
/** What became of an act: how many pages went, and what is said of those that did not. */
export type Outcome = { done: number; all: number; refused: ReadonlyMap<number, readonly ServerProblem[]> }

export type UseBatch = {
  batch: Batch | null
  refusal: ServerRefusal | null
  progress: Progress | null
  outcome: Outcome | null
  /** Stores class and notes; true when that went. */
  save(fields: Pick<Batch, 'class' | 'notes'>): Promise<boolean>
  /** An act on the batch as a whole. */
  ask(action: BatchAction, more?: Record<string, unknown>): Promise<boolean>
  /** An act on pages, a few at a time. */
  goThrough(action: BatchAction, pages: readonly PageOfBatch[], more?: Record<string, unknown>): Promise<void>
}

/** One batch: read, and acted on. */
export function useBatch(id: number): UseBatch {
  const { config } = useConfig()
  const document = `${config.routes.api}/batch-corrections/${id}`
  const address = `${document}/transitions`
  const [batch, setBatch] = useState<Batch | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const show = useCallback((answer: ServerAnswer<Batch>) => {
    if (answer.ok) setBatch(answer.value)
    else setRefusal(answer.refusal)
  }, [])

  useEffect(() => {
    void askServer(address, { schema: batchAnswer }).then(show)
  }, [address, show])

  async function read() {
    show(await askServer(address, { schema: batchAnswer }))
  }

  async function send(request: { method: 'POST' | 'PATCH'; to: string; body: unknown }): Promise<boolean> {
    setRefusal(null)
    setOutcome(null)
    const answer = await askServer(request.to, { schema: z.looseObject({}), method: request.method, body: request.body })
    if (!answer.ok) setRefusal(answer.refusal)
    await read()
    return answer.ok
  }

  async function goThrough(action: BatchAction, pages: readonly PageOfBatch[], more: Record<string, unknown> = {}) {
    setRefusal(null)
    setOutcome(null)
    const refused = new Map<number, readonly ServerProblem[]>()
    let tried = 0
    let done = 0
    setProgress({ done: 0, all: pages.length })
    while (tried < pages.length) {
      const some = pages.slice(tried, tried + AT_A_TIME).map(({ article }) => article)
      const answer = await askServer(address, { schema: actAnswer, method: 'POST', body: { action, pages: some, ...more } })
      // What is said of a page is taken from the answer either way: a 4xx says that none of these few went.
      const results = answer.ok ? answer.value.results : resultsIn(answer.refusal)
      if (results === null) {
        if (!answer.ok) setRefusal(answer.refusal)
        break
      }
      for (const result of results) if (!result.done) refused.set(result.article, result.problems)
      done += results.filter((result) => result.done).length
      tried += some.length
      setProgress({ done: tried, all: pages.length })
    }
    await read()
    setProgress(null)
    if (tried > 0) setOutcome({ done, all: pages.length, refused })
  }

  return {
    batch,
    refusal,
    progress,
    outcome,
    save: async (fields) => send({ method: 'PATCH', to: `${document}?depth=0`, body: fields }),
    ask: async (action, more = {}) => send({ method: 'POST', to: address, body: { action, ...more } }),
    goThrough,
  }
}

/** Results that came with a refusal; null where it refused the request itself. */
function resultsIn({ details }: ServerRefusal): z.infer<typeof actAnswer>['results'] | null {
  return actAnswer.safeParse(details).data?.results ?? null
}
