import type { Sent } from './send-photo.client.ts'
import { keyOfFile, uploadsAfter, type Upload, type UploadAct } from './upload-list.ts'

/** Files that are on their way at the same time. */
const AT_A_TIME = 3

const LARGEST = 40 * 1024 * 1024

/** Milliseconds between two looks at how much of a file went out. */
const PROGRESS_MS = 200

export type QueueState = {
  uploads: readonly Upload[]
  isRunning: boolean
  /** The session ended on the way; whoever signs in again in another tab goes on here. */
  isSignedOut: boolean
}

type Fields = Record<string, unknown>

type Surroundings = {
  send: (file: File, how: { fields: Fields; onProgress: (sent: number) => void }) => Promise<Sent>
  recall: () => readonly Upload[]
  remember: (uploads: readonly Upload[]) => void
}

export const EMPTY_QUEUE: QueueState = { uploads: [], isRunning: false, isSignedOut: false }

export type UploadQueue = ReturnType<typeof openUploadQueue>

/** The files of one screen, a few on their way at a time. Each state is a new object, as React's stores want it. */
export function openUploadQueue({ send, recall, remember }: Surroundings) {
  let state: QueueState = { ...EMPTY_QUEUE, uploads: recall() }
  let fields: Fields = {}
  const files = new Map<string, File>()
  const listeners = new Set<() => void>()

  return {
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** What every file takes along that sets out from now on. */
    setFields(given: Fields) {
      fields = given
    },
    add(added: readonly File[]) {
      const named = added.map((file) => ({ key: keyOfFile(file), file }))
      for (const { key, file } of named) files.set(key, file)
      act({ act: 'add', files: named.map(({ key, file }) => ({ key, name: file.name.normalize('NFC'), size: file.size })) })
      // As the server would, once it had all of it.
      for (const { key, file } of named) if (file.size > LARGEST) act({ act: 'fail', key, message: 'The file is larger than 40 MB.' })
      sendNext()
    },
    run() {
      change({ isRunning: true, isSignedOut: false })
      sendNext()
    },
    /** Begins no further file; those on their way arrive. */
    pause() {
      change({ isRunning: false })
    },
    retry(keys: readonly string[]) {
      act({ act: 'retry', keys: keys.filter((key) => files.has(key)) })
      // Refused before a reload: the browser has only its name.
      for (const { key } of state.uploads.filter((one) => one.state === 'failed' && keys.includes(one.key))) act({ act: 'miss', key })
      change({ isRunning: true, isSignedOut: false })
      sendNext()
    },
    /** Forgets what is done with. */
    clear() {
      act({ act: 'clear' })
    },
  }

  function sendNext(): void {
    while (state.isRunning && count('sending') < AT_A_TIME) {
      const next = state.uploads.find((one) => one.state === 'waiting')
      const file = next && files.get(next.key)
      if (!next || !file) break
      act({ act: 'begin', key: next.key })
      void sendOne(next.key, file)
    }
    if (state.isRunning && count('waiting') + count('sending') === 0) change({ isRunning: false })
  }

  async function sendOne(key: string, file: File): Promise<void> {
    let last = 0
    const onProgress = (sent: number) => {
      if (performance.now() - last < PROGRESS_MS && sent < file.size) return
      last = performance.now()
      act({ act: 'progress', key, sent })
    }
    const sent = await send(file, { fields, onProgress })
    if (sent.outcome === 'signed-out') {
      change({ isRunning: false, isSignedOut: true })
      act({ act: 'put-back', key })
    } else if (sent.outcome === 'failed') act({ act: 'fail', key, message: sent.message })
    else {
      files.delete(key)
      if (sent.outcome === 'known') act({ act: 'know', key, photo: sent.photo, message: sent.message })
      else act({ act: 'store', key, photo: sent.photo })
    }
    sendNext()
  }

  function count(wanted: Upload['state']): number {
    return state.uploads.filter((one) => one.state === wanted).length
  }

  function act(done: UploadAct): void {
    change({ uploads: uploadsAfter(state.uploads, done) })
    if (done.act !== 'progress') remember(state.uploads)
  }

  function change(part: Partial<QueueState>): void {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
}
