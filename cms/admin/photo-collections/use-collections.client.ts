'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer, type ServerAnswer, type ServerRefusal } from '../ask-server.ts'

const collection = z.object({
  id: z.number(),
  name: z.string(),
  note: z.string(),
  revision: z.number(),
  by: z.string().nullable(),
  photos: z.number(),
})

export type PhotoCollection = z.infer<typeof collection>

const overview = z.object({ collections: z.array(collection) })
const begun = z.object({ doc: z.object({ id: z.number() }) })
const changed = z.object({ photos: z.array(z.number()) })

/** What the library knows of collections, and what can be done with them; every act reads them anew. */
export type Collections = {
  /** Null until they are read. */
  list: readonly PhotoCollection[] | null
  refusal: ServerRefusal | null
  begin(name: string): Promise<ServerAnswer<{ doc: { id: number } }>>
  change(id: number, asked: { add: number[] } | { remove: number[] } | Move): Promise<ServerAnswer<{ photos: number[] }>>
  rename(one: PhotoCollection, to: { name: string; note: string }): Promise<ServerAnswer<unknown>>
  drop(one: PhotoCollection): Promise<ServerAnswer<unknown>>
}

type Move = { move: number[]; before: number | null }

const ADDRESS = '/api/photo-collections'

export function useCollections(): Collections {
  const [list, setList] = useState<readonly PhotoCollection[] | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)

  const [turn, setTurn] = useState(0)

  useEffect(() => {
    let isOver = false
    void askServer(`${ADDRESS}/overview`, { schema: overview }).then((answer) => {
      if (isOver) return
      if (answer.ok) setList(answer.value.collections)
      setRefusal(answer.ok ? null : answer.refusal)
    })
    return () => {
      isOver = true
    }
  }, [turn])

  async function done<Value>(asking: Promise<ServerAnswer<Value>>): Promise<ServerAnswer<Value>> {
    const answer = await asking
    setTurn((before) => before + 1)
    return answer
  }

  const based = ({ revision }: PhotoCollection) => ({ 'If-Match': `"${revision}"` })
  return {
    list,
    refusal,
    begin: (name) => done(askServer(ADDRESS, { schema: begun, method: 'POST', body: { name } })),
    change: (id, asked) => done(askServer(`${ADDRESS}/${id}/photos`, { schema: changed, method: 'POST', body: asked })),
    rename: (one, to) => done(askServer(`${ADDRESS}/${one.id}`, { schema: z.unknown(), method: 'PATCH', body: to, headers: based(one) })),
    drop: (one) => done(askServer(`${ADDRESS}/${one.id}/delete`, { schema: z.unknown(), method: 'POST', body: {}, headers: based(one) })),
  }
}
