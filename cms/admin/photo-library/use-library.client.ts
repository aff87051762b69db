'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { PHOTO_STATES } from '../../../editorial/clearing.ts'
import { askServer, type ServerRefusal } from '../ask-server.ts'

/** As many as are asked for at once. */
const PART = 60

const photo = z.object({
  id: z.number(),
  title: z.string(),
  state: z.enum(PHOTO_STATES),
  credit: z.string(),
  takenOn: z.string(),
  hash: z.string(),
  placeholder: z.string(),
  width: z.number(),
  isUsed: z.boolean(),
  isChanged: z.boolean(),
})

const answer = z.object({ total: z.number(), photos: z.array(photo) })

export type LibraryPhoto = z.infer<typeof photo>

type Held = { query: string; total: number | null; photos: ReadonlyMap<number, LibraryPhoto>; refusal: ServerRefusal | null }

const nothingOf = (query: string): Held => ({ query, total: null, photos: new Map(), refusal: null })

/**
 * The photos of a search by their places in it, read in parts as they come into view; `total` is null until the first answer.
 * `need` says which places are seen.
 */
export function useLibrary(query: string) {
  const [held, setHeld] = useState<Held>(nothingOf(query))
  const asked = useRef(new Set<string>())
  const current = held.query === query ? held : nothingOf(query)

  const ask = useCallback(
    async (part: number) => {
      const key = `${query}#${part}`
      if (asked.current.has(key)) return
      asked.current.add(key)
      const said = await askServer(`/api/photos/library?${query}&offset=${part * PART}&limit=${PART}`, { schema: answer })
      if (!said.ok) asked.current.delete(key)
      setHeld((before) => {
        // Whoever answers for an older search is too late.
        const known = before.query === query ? before : nothingOf(query)
        if (!said.ok) return { ...known, refusal: said.refusal }
        const photos = new Map(known.photos)
        said.value.photos.forEach((one, at) => photos.set(part * PART + at, one))
        return { query, total: said.value.total, photos, refusal: null }
      })
    },
    [query],
  )

  useEffect(() => {
    asked.current = new Set()
    void ask(0)
  }, [ask])

  const need = useCallback(
    (from: number, to: number) => {
      for (let part = Math.floor(from / PART); part <= Math.floor(to / PART); part += 1) void ask(part)
    },
    [ask],
  )

  /** Everything that was read is read again, and stands until it is. */
  const refresh = useCallback(() => {
    const parts = [...asked.current].map((key) => Number(key.split('#').at(-1)))
    asked.current = new Set()
    for (const part of parts) void ask(part)
  }, [ask])

  return { ...current, need, again: () => void ask(0), refresh }
}
