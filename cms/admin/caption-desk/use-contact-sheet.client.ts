'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer, type ServerRefusal } from '../ask-server.ts'
import { whereOf, type DeskFilter } from './desk-filters.ts'
import { DESK_SELECT, deskPhoto, type DeskPhoto } from './desk-photo.ts'

/** As many as a screen or two hold. */
const ON_PAGE = 60

const list = z.object({ docs: z.array(deskPhoto), totalDocs: z.number(), totalPages: z.number() })

export type Sheet = { photos: DeskPhoto[]; total: number; pages: number }

/** One page of the pictures that a filter shows, the newest first; `put` exchanges one for how it is stored now. */
export function useContactSheet({ filter, page }: { filter: DeskFilter; page: number }) {
  const { user } = useAuth()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const [tries, setTries] = useState(0)
  const person = typeof user?.id === 'number' ? user.id : 0

  useEffect(() => {
    const leaving = new AbortController()
    void askServer(addressOf({ filter, page, person }), { schema: list, signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted) return
      setRefusal(answer.ok ? null : answer.refusal)
      if (answer.ok) setSheet({ photos: answer.value.docs, total: answer.value.totalDocs, pages: answer.value.totalPages })
    })
    return () => leaving.abort()
  }, [filter, page, person, tries])

  const put = useCallback((photo: DeskPhoto) => {
    setSheet((before) => before && { ...before, photos: before.photos.map((one) => (one.id === photo.id ? photo : one)) })
  }, [])

  return { sheet, refusal, put, again: () => setTries(tries + 1), person }
}

function addressOf({ filter, page, person }: { filter: DeskFilter; page: number; person: number }): string {
  const query = new URLSearchParams({ depth: '1', limit: String(ON_PAGE), page: String(page), sort: '-createdAt' })
  for (const field of DESK_SELECT) query.set(`select[${field}]`, 'true')
  spread(query, { path: 'where', value: whereOf(filter, { person, now: new Date() }) })
  return `/api/photos?${query}`
}

function spread(query: URLSearchParams, { path, value }: { path: string; value: unknown }): void {
  if (typeof value !== 'object' || value === null) query.append(path, String(value))
  else for (const [name, member] of Object.entries(value)) spread(query, { path: `${path}[${name}]`, value: member })
}
