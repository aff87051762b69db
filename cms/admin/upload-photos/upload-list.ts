/** What became of one file: `missing` is one that a reload took from us before it was there; the browser does not keep it, only its name. */
export type UploadState = 'waiting' | 'sending' | 'stored' | 'known' | 'failed' | 'missing'

/** The photo that a file became, or was already. */
export type UploadedPhoto = { id: number; address: string; picture: string | null }

export type Upload = {
  key: string
  name: string
  size: number
  state: UploadState
  /** Bytes that went out. */
  sent: number
  photo: UploadedPhoto | null
  /** Why it is not there, or what it is already, as the server says it. */
  message: string
}

export type UploadAct =
  | { act: 'recall'; uploads: readonly Upload[] }
  | { act: 'add'; files: readonly Pick<Upload, 'key' | 'name' | 'size'>[] }
  | { act: 'begin' | 'put-back' | 'miss'; key: string }
  | { act: 'progress'; key: string; sent: number }
  | { act: 'store'; key: string; photo: UploadedPhoto }
  | { act: 'know'; key: string; photo: UploadedPhoto; message: string }
  | { act: 'fail'; key: string; message: string }
  | { act: 'retry'; keys: readonly string[] }
  | { act: 'clear' }

/** The same file is known again by its name, length and time, also when it is dropped after a reload. */
export function keyOfFile({ name, size, lastModified }: { name: string; size: number; lastModified: number }): string {
  return `${name.normalize('NFC')} ${size} ${lastModified}`
}

/**
 * The list after what happened. What is there already is never put in line again. Clearing takes what is there; where nothing is, what
 * failed or is missing.
 */
export function uploadsAfter(uploads: readonly Upload[], act: UploadAct): readonly Upload[] {
  switch (act.act) {
    case 'recall':
      return act.uploads
    case 'add':
      return withFiles(uploads, act.files)
    case 'begin':
      return changed(uploads, act.key, { state: 'sending', sent: 0, message: '' })
    case 'put-back':
      return changed(uploads, act.key, { state: 'waiting', sent: 0 })
    case 'miss':
      return changed(uploads, act.key, { state: 'missing', sent: 0, message: '' })
    case 'progress':
      return changed(uploads, act.key, { sent: act.sent })
    case 'store':
      return changed(uploads, act.key, { state: 'stored', photo: act.photo, message: '' })
    case 'know':
      return changed(uploads, act.key, { state: 'known', photo: act.photo, message: act.message })
    case 'fail':
      return changed(uploads, act.key, { state: 'failed', sent: 0, message: act.message })
    case 'retry':
      return uploads.map((one) => (act.keys.includes(one.key) && one.state === 'failed' ? { ...one, ...IN_LINE } : one))
    case 'clear':
      return uploads.some(isThere)
        ? uploads.filter((one) => !isThere(one))
        : uploads.filter(({ state }) => state === 'waiting' || state === 'sending')
  }
}

export type Tally = Record<UploadState, number> & { all: number; there: number; part: number }

/** How many stand where; `there` are those that need nothing more, `part` is the part of all bytes that went out, from 0 to 1. */
export function tallyOf(uploads: readonly Upload[]): Tally {
  const count = (state: UploadState) => uploads.filter((one) => one.state === state).length
  const counts = {
    waiting: count('waiting'),
    sending: count('sending'),
    stored: count('stored'),
    known: count('known'),
    failed: count('failed'),
    missing: count('missing'),
  }
  const bytes = uploads.reduce((sum, { size }) => sum + size, 0)
  const sent = uploads.reduce((sum, one) => sum + (isThere(one) ? one.size : Math.min(one.sent, one.size)), 0)
  return { ...counts, all: uploads.length, there: counts.stored + counts.known, part: bytes === 0 ? 0 : sent / bytes }
}

export function isThere({ state }: Pick<Upload, 'state'>): boolean {
  return state === 'stored' || state === 'known'
}

const IN_LINE = { state: 'waiting', sent: 0, message: '' } satisfies Partial<Upload>

function changed(uploads: readonly Upload[], key: string, change: Partial<Upload>): readonly Upload[] {
  return uploads.map((one) => (one.key === key ? { ...one, ...change } : one))
}

/** New ones at the end; one that was missing or failed is in line again where it stands. */
function withFiles(uploads: readonly Upload[], files: readonly Pick<Upload, 'key' | 'name' | 'size'>[]): readonly Upload[] {
  const dropped = new Set(files.map(({ key }) => key))
  const listed = new Set(uploads.map(({ key }) => key))
  const again = uploads.map((one) =>
    dropped.has(one.key) && (one.state === 'missing' || one.state === 'failed') ? { ...one, ...IN_LINE } : one,
  )
  const fresh = new Map(files.filter(({ key }) => !listed.has(key)).map((file) => [file.key, file]))
  return [...again, ...[...fresh.values()].map((file) => ({ ...file, ...IN_LINE, photo: null }))]
}
