'use client'
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { DeskPhoto } from './desk-photo.ts'
import { keepDraft, leftOf, readDrafts, type Draft, type Drafts, type Sent } from './drafts.ts'

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

  /** Something of a picture was stored; whatever else was typed into it, before or since, stays. */
  const settle = useCallback(
    (stored: DeskPhoto, sent: Sent) => {
      const draft = draftsOf(user).get(stored.id)
      if (draft) write(stored.id, leftOf(draft, { stored, sent }))
    },
    [user, write],
  )

  return { drafts, isKept, write, settle }
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
