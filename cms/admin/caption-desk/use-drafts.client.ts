'use client'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { keepDraft, readDrafts, type Draft, type Drafts } from './drafts.ts'

const NONE: Drafts = new Map()

let memory: { user: number; drafts: Drafts } | null = null
const listeners = new Set<() => void>()

/** Unsaved typing of this person at the desk: read from the browser once, kept there with every letter. */
export function useDrafts(user: number) {
  const drafts = useSyncExternalStore(
    listen,
    () => draftsOf(user),
    () => NONE,
  )
  const [isKept, setIsKept] = useState(true)

  const write = useCallback(
    (photo: number, draft: Draft) => {
      setIsKept(keepDraft(photo, { user, draft }))
      const next = new Map(draftsOf(user))
      if (Object.keys(draft.changes).length === 0) next.delete(photo)
      else next.set(photo, draft)
      memory = { user, drafts: next }
      for (const listener of listeners) listener()
    },
    [user],
  )

  return { drafts, isKept, write }
}

function draftsOf(user: number): Drafts {
  if (memory?.user !== user) memory = { user, drafts: readDrafts(user) }
  return memory.drafts
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  // Whoever opens the desk again finds what other pages of this browser kept meanwhile.
  if (listeners.size === 1) memory = null
  return () => listeners.delete(listener)
}
