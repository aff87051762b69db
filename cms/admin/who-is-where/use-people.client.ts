'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'

const person = z.object({
  id: z.number(),
  name: z.string(),
  otherNames: z.array(z.string()),
  officesIn: z.object({ vi: z.array(z.string()), en: z.array(z.string()) }),
})

/** Somebody who can be named, with the offices of the day of the photo. */
export type KnownPerson = z.infer<typeof person>

const found = z.object({ people: z.array(person) })

type Asked = { ids: readonly number[]; day: string }

/** Those named in a picture, by id. An id of whom nothing is known yet is not in it. */
export function usePeople({ ids, day }: Asked): ReadonlyMap<number, KnownPerson> {
  const [known, setKnown] = useState<ReadonlyMap<number, KnownPerson>>(new Map())
  const asked = [...new Set(ids)].toSorted((a, b) => a - b).join(',')

  useEffect(() => {
    if (asked === '') return
    const asking = new AbortController()
    void findPeople({ ids: asked, day, signal: asking.signal }).then((people) => {
      if (!asking.signal.aborted && people) setKnown(new Map(people.map((one) => [one.id, one])))
    })
    return () => asking.abort()
  }, [asked, day])

  return known
}

/** People whose name begins so, with or without marks, or those with these ids; null where the server did not answer. */
export async function findPeople(query: { name?: string; ids?: string; day: string; signal: AbortSignal }): Promise<KnownPerson[] | null> {
  const { signal, name, ids, day } = query
  const asked = new URLSearchParams({ day, ...(name === undefined ? {} : { name }), ...(ids === undefined ? {} : { ids }) })
  const answer = await askServer(`/api/people/by-name?${asked}`, { schema: found, signal })
  return answer.ok ? answer.value.people : null
}
