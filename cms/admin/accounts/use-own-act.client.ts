'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { z } from 'zod'
import { askServer } from '../ask-server.ts'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'

/** Sends something about one's own account; what the server refuses is kept as a sentence, and what was typed stays. */
export function useOwnAct() {
  const { config } = useConfig()
  const { words, language } = useWords()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  async function send<Value>(
    path: 'password' | 'second-step',
    { schema, body }: { schema: z.ZodType<Value>; body: unknown },
  ): Promise<Value | null> {
    setBusy(true)
    setFault(null)
    const answer = await askServer(`${config.routes.api}/users/me/${path}`, { schema, method: 'POST', body })
    setBusy(false)
    if (answer.ok) return answer.value
    setFault(refusalInWords(answer.refusal, language) || words.bar.unreachable)
    return null
  }

  return { busy, fault, setFault, send, language }
}
