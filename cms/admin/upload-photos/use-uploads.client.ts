'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { recallUploads, rememberUploads } from './remembered-uploads.ts'
import { sendPhoto } from './send-photo.client.ts'
import { EMPTY_QUEUE, openUploadQueue, type QueueState, type UploadQueue } from './upload-queue.ts'

/** The files of this screen; each takes `fields` along as they are when it sets out. */
export function useUploads(fields: Record<string, unknown>): QueueState & { queue: UploadQueue } {
  const { user } = useAuth()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const person = user?.id ?? 'nobody'
  const [queue] = useState(() =>
    openUploadQueue({
      send: (file, how) => sendPhoto(file, { address: `${api}/photos?depth=0`, admin, ...how }),
      recall: () => recallUploads(person),
      remember: (uploads) => rememberUploads(person, uploads),
    }),
  )
  const state = useSyncExternalStore(queue.subscribe, queue.read, () => EMPTY_QUEUE)
  const isSending = state.uploads.some((one) => one.state === 'sending')

  useEffect(() => queue.setFields(fields), [queue, fields])

  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isSending])

  return { ...state, queue }
}
