'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { STAFF_KINDS, type StaffKind } from '../../search/found-kinds.ts'
import { askServer } from '../ask-server.ts'

const pieces = z.array(z.object({ text: z.string(), isFound: z.boolean() }))

const result = z.object({
  kind: z.enum(STAFF_KINDS),
  id: z.number(),
  title: pieces,
  excerpt: pieces.nullable(),
  language: z.enum(['vi', 'en']).nullable(),
  state: z.string().nullable(),
  publicStatus: z.string().nullable(),
  section: z.object({ vi: z.string(), en: z.string() }).nullable(),
  savedAt: z.string(),
  address: z.string(),
})

const answer = z.object({ results: z.array(result) })

export type StaffResult = z.infer<typeof result>

/** `text` is what the results are for, so that an older answer is never taken for a newer one. */
export type StaffSearch = { text: string; results: StaffResult[]; failed: boolean }

const PAUSE = 140

/** What the words find, asked a moment after the last key; an answer that is no longer wanted is dropped on the way. */
export function useStaffSearch(text: string, kind?: StaffKind): StaffSearch {
  const [found, setFound] = useState<StaffSearch>({ text: '', results: [], failed: false })
  const wanted = text.trim()

  useEffect(() => {
    if (wanted === '') return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ q: wanted.slice(0, 200), ...(kind && { kind }) })
      void askServer(`/api/search?${query.toString()}`, { schema: answer, signal: leaving.signal }).then((said) => {
        if (leaving.signal.aborted) return
        setFound(said.ok ? { text: wanted, results: said.value.results, failed: false } : { text: wanted, results: [], failed: true })
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [wanted, kind])

  return wanted === '' ? { text: '', results: [], failed: false } : found
}
