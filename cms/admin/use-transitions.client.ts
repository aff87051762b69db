'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askServer, type ServerAnswer, type ServerRefusal } from './ask-server.ts'
import type { MoveDetails } from './move-dialog.client.tsx'
import { moveAnswer, transitionsAnswer, type Move, type Performed, type Transitions } from './transitions-answer.ts'

type Asked = MoveDetails & { action: Move['action']; manifest?: string }

export type UseTransitions = {
  transitions: Transitions | null
  refusal: ServerRefusal | null
  reload(): Promise<Transitions | null>
  /** Makes the move on the newest revision that this page knows: the one last read here, or one that was saved a moment ago. */
  perform(asked: Asked): Promise<ServerAnswer<Performed>>
}

/** Heard by every bar on the page: the form may have been drawn anew, with another bar, between the press and its answer. */
const MOVED = 'standfirst:moved'

/** The moves of one article, read again whenever `revision` changes. */
export function useTransitions(article: number | string | undefined, revision: unknown): UseTransitions {
  const { config } = useConfig()
  const address = `${config.routes.api}/articles/${article}/transitions`
  const [transitions, setTransitions] = useState<Transitions | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const asked = useRef(0)

  const show = useCallback((answer: ServerAnswer<Transitions>) => {
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) setTransitions(answer.value)
  }, [])

  /** Null where a newer question is under way: an answer that comes late would show a stage that is over. */
  const read = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const answer = await askServer(address, { schema: transitionsAnswer })
    return turn === asked.current ? answer : null
  }, [address])

  const reload = useCallback(async () => {
    const answer = await read()
    if (answer) show(answer)
    return answer?.ok ? answer.value : null
  }, [read, show])

  useEffect(() => {
    if (article !== undefined) void read().then((answer) => answer && show(answer))
  }, [article, read, show, revision])

  useEffect(() => {
    const look = () => void reload()
    window.addEventListener(MOVED, look)
    return () => window.removeEventListener(MOVED, look)
  }, [reload])

  const perform = useCallback(
    async (move: Asked) => {
      const known = [transitions?.revision, revision].filter((one) => typeof one === 'number')
      const body = { revision: known.length === 0 ? undefined : Math.max(...known), ...move }
      const answer = await askServer(address, { schema: moveAnswer, method: 'POST', body })
      if (answer.ok) window.dispatchEvent(new Event(MOVED))
      return answer
    },
    [address, transitions?.revision, revision],
  )

  return { transitions, refusal, reload, perform }
}
