'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { CreditName } from '../../../editorial/credit-names.ts'
import { askServer } from '../ask-server.ts'

const list = z.object({
  docs: z.array(z.object({ name: z.string(), otherForms: z.array(z.object({ form: z.string() })).nullish() })),
})

/** The newsroom’s list of how agencies and photographers are written; empty until it is read. */
export function useCreditNames(): readonly CreditName[] {
  const [names, setNames] = useState<readonly CreditName[]>([])

  useEffect(() => {
    const leaving = new AbortController()
    void askServer('/api/credit-names?limit=500&depth=0', { schema: list, signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted || !answer.ok) return
      setNames(answer.value.docs.map(({ name, otherForms }) => ({ name, otherForms: (otherForms ?? []).map(({ form }) => form) })))
    })
    return () => leaving.abort()
  }, [])

  return names
}
