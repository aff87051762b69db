import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../editorial/languages.ts'

const LONGEST_TARGET = 2_048

/** Folders of Next's own routes; all else belongs to the readers. */
const STAFF_FOLDERS = ['admin', 'api', 'preview', '_next']

export type ReaderAddress = { kind: 'path'; path: string } | { kind: 'malformed' } | { kind: 'too-long' }

/**
 * The path of a request target without its query, as it was sent. Nothing is decoded: every address of ours is plain ASCII,
 * so what needs decoding is unknown, and what cannot be decoded is malformed.
 */
export function readerAddress(target: string): ReaderAddress {
  if (target.length > LONGEST_TARGET) return { kind: 'too-long' }
  const path = target.split(/[?#]/, 1)[0] ?? ''
  if (!path.startsWith('/') || /[\\\0\s]/.test(path) || !isDecodable(path)) return { kind: 'malformed' }
  return { kind: 'path', path }
}

/** Whether Next's own routes answer. A path that cannot be read, or climbs, is none of theirs: it gets a page of ours. */
export function isStaffAddress(target: string): boolean {
  const path = target.split(/[?#]/, 1)[0] ?? ''
  const folder = /^\/([^/]*)/.exec(path)?.[1] ?? ''
  return STAFF_FOLDERS.includes(folder) && !/\/\.{1,2}(?:\/|$)|\\/.test(path) && isDecodable(path)
}

/** The language that a path's first segment names, else the default one. */
export function languageOfAddress(target: string): Language {
  const segment = /^\/([^/?#]*)/.exec(target)?.[1]
  return isLanguage(segment) ? segment : DEFAULT_LANGUAGE
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
